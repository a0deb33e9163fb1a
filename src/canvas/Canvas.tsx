import '@xyflow/react/dist/style.css';
import './canvas.css';
import {
  Background,
  BackgroundVariant,
  ConnectionLineType,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  useStoreApi,
  type Connection,
  type FinalConnectionState,
  type NodeChange,
} from '@xyflow/react';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type DragEvent, type KeyboardEvent, type MouseEvent as ReactMouseEvent } from 'react';
import { canvasTexts } from '../content/canvas-texts.ts';
import { DNS_ID, FRONT_DOOR_ID } from '../model/layout.ts';
import { useDocument } from '../store/document.ts';
import { useFreeDrag } from '../store/show/free-drag.ts';
import { useMode } from '../store/mode.ts';
import { usePreferences } from '../store/preferences.ts';
import { select, useSession } from '../store/session.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { useViewOptions } from '../store/show/view-options.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { CanvasControls } from './CanvasControls.tsx';
import { Routes } from './edges/Routes.tsx';
import { beginDrag } from './guides/leader.ts';
import { applyNodeChanges, finishDrag } from './node-changes.ts';
import { DnsNode } from './nodes/DnsNode.tsx';
import { ForestNode } from './nodes/ForestNode.tsx';
import { FrontDoorNode } from './nodes/FrontDoorNode.tsx';
import { HostNode } from './nodes/HostNode.tsx';
import { NoteNode } from './nodes/NoteNode.tsx';
import { OrganizationNode } from './nodes/OrganizationNode.tsx';
import { TenantNode } from './nodes/TenantNode.tsx';
import { MANY } from './many.ts';
import { isOverview, recordAt } from './overview.ts';
import { createNodeProjection, isRendered, type CanvasNode } from './project-nodes.ts';
import { quickAddTypes, type Dropped } from './quick-add-types.ts';
import { useFixed } from './use-fixed.ts';
import { FIT_ABOVE_CONTROLS, MIN_ZOOM, useFitWhileUntouched } from './use-fit.ts';
import { useRegion } from './use-region.ts';
import { useReveal } from './use-reveal.ts';
import { fitDrawing, guessView, reveal, setFlow } from './view.ts';
import { Ways } from './Ways.tsx';

/* For those who draw; a reader's first picture does not wait for them. */
const QuickAddMenu = lazyPart(async () => (await import('./QuickAddMenu.tsx')).QuickAddMenu);
const SelectionBar = lazyPart(async () => (await import('./SelectionBar.tsx')).SelectionBar);
const OverviewMap = lazyPart(async () => (await import('./OverviewMap.tsx')).OverviewMap);
const GuideLines = lazyPart(async () => (await import('./guides/GuideLines.tsx')).GuideLines);
const Overview = lazyPart(async () => (await import('./Overview.tsx')).Overview);

const nodeTypes = {
  organization: OrganizationNode,
  tenant: TenantNode,
  host: HostNode,
  note: NoteNode,
  dns: DnsNode,
  frontDoor: FrontDoorNode,
  forest: ForestNode,
};

/** The drawing. React Flow draws it and reports gestures; what they mean is written to the document, and comes back. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Flow />
    </ReactFlowProvider>
  );
}

function Flow() {
  const t = useTexts(canvasTexts);
  const scenario = useDocument((state) => state.scenario);
  const documentId = useDocument((state) => state.id);
  const selection = useSession((state) => state.selection);
  const theme = usePreferences((state) => state.theme);
  const [projectNodes] = useState(createNodeProjection);
  const selected = useMemo(() => new Set(selection.ids), [selection.ids]);
  const nodes = useMemo(() => projectNodes(scenario, selected, t), [projectNodes, scenario, selected, t]);
  const flow = useReactFlow<CanvasNode>();
  const many = scenario.records.length > MANY;
  const [firstView] = useState(() => (many ? { defaultViewport: guessView() } : {}));
  const region = useRegion(many);
  const rendered = useMemo(() => (region === null ? nodes : nodes.filter((node) => isRendered(node, region))), [nodes, region]);
  const minimap = useViewOptions((state) => state.minimap);
  // What cannot be moved does not hold the view either: a pull on it moves the view.
  const fixed = useFixed();
  const freeDrag = useFreeDrag((state) => state.free);
  const outlined = useSession((state) => state.sidePanel === 'outline' && state.sideOpen);
  const reading = useMode((state) => state.mode !== 'edit');
  const overview = useStore((state) => isOverview(state.transform[2], scenario.records.length));
  const [dropped, setDropped] = useState<Dropped | null>(null);

  const { ref: wrapper, keepView, isViewKept, onMove, onMoveEnd } = useFitWhileUntouched(fitDrawing, documentId, many);
  useReveal(scenario, documentId, isViewKept);
  useEffect(() => {
    setFlow(flow);
    return () => setFlow(null);
  }, [flow]);
  const [first] = selection.ids;
  useEffect(() => {
    if (outlined && first !== undefined) reveal(first);
  }, [outlined, first]);

  const internals = useStoreApi();
  const onNodesChange = useCallback((changes: NodeChange<CanvasNode>[]) => applyNodeChanges(changes, internals.getState().multiSelectionActive), [internals]);
  const onNodeDragStart = useCallback(
    (_event: unknown, _node: CanvasNode, dragged: CanvasNode[]) => {
      beginDrag(
        wrapper.current,
        dragged.map(({ id }) => id),
      );
    },
    [wrapper],
  );
  const onConnect = useCallback(({ source, target }: Connection) => void import('./connect.ts').then(({ connectNodes }) => connectNodes(source, target)), []);
  // A class and no state: while a route is drawn every card takes it, and no card has to be rendered for that.
  const onConnectStart = useCallback(() => wrapper.current?.classList.add('drawing-route'), [wrapper]);
  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, { fromNode, toNode, from, to }: FinalConnectionState) => {
      wrapper.current?.classList.remove('drawing-route');
      const area = wrapper.current?.getBoundingClientRect();
      if (area === undefined || fromNode === null || toNode !== null || from === null || to === null) return;
      if (Math.hypot(to.x - from.x, to.y - from.y) < LET_GO || quickAddTypes(fromNode.id).length === 0) return;
      const pointer = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (pointer === undefined) return;
      const at = { x: pointer.clientX - area.left, y: pointer.clientY - area.top };
      keepView();
      setDropped({ source: fromNode.id, at, point: flow.screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY }) });
    },
    [wrapper, flow, keepView],
  );
  const closeQuickAdd = useCallback(() => setDropped(null), []);
  // React Flow reports no change for a node that is selected already; a click beside its rows, or Enter on it, leaves the row.
  const leaveRow = useCallback((_event: unknown, { id }: { id: string }) => {
    if (useSession.getState().selection.row?.record === id) select([id]);
  }, []);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key === 'Enter' && target instanceof HTMLElement && target.matches('.react-flow__node')) leaveRow(event, { id: target.dataset['id'] ?? '' });
    },
    [leaveRow],
  );
  const onNodeDoubleClick = useCallback(({ target }: ReactMouseEvent, { id }: CanvasNode) => {
    if (!(target instanceof Element) || target.closest('.handle-out') !== null) return;
    // These two have nothing to be edited but their rows.
    if ((id === FRONT_DOOR_ID || id === DNS_ID) && target.closest('.node-row') === null) return;
    void import('../store/show/focus-panel.ts').then(({ focusPanel }) => focusPanel('inspector'));
  }, []);
  const onPaneClick = useCallback(
    ({ clientX, clientY }: ReactMouseEvent) => {
      const id = overview ? recordAt(flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false })) : null;
      select(id === null ? [] : [id]);
    },
    [overview, flow],
  );
  // What shows where something would stand may come after it was dropped, and would show it for ever.
  const drops = useRef(0);
  const onDragOver = useCallback((event: DragEvent) => {
    if (!event.dataTransfer.types.includes(RECORD_TYPE_MIME)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    const { clientX: x, clientY: y, ctrlKey, metaKey } = event;
    const { types } = event.dataTransfer;
    const before = drops.current;
    void import('./drag-in.ts').then(({ dragIn }) => {
      if (drops.current === before) dragIn(types, { x, y }, ctrlKey || metaKey);
    });
  }, []);
  const onDrop = useCallback(
    (event: DragEvent) => {
      event.preventDefault();
      drops.current += 1;
      const text = event.dataTransfer.getData(RECORD_TYPE_MIME);
      const at = { x: event.clientX, y: event.clientY };
      void import('./drag-in.ts').then(({ dropIn }) => {
        if (dropIn(text, at)) keepView();
      });
    },
    [keepView],
  );
  const ariaLabelConfig = useMemo(
    () => ({
      'node.a11yDescription.default': t.nodeHelp,
      'node.a11yDescription.keyboardDisabled': t.nodeHelp,
      'node.a11yDescription.ariaLiveMessage': ({ direction, x, y }: { direction: string; x: number; y: number }) => t.moved(direction, Math.round(x), Math.round(y)),
      'edge.a11yDescription.default': t.edgeHelp,
      'controls.ariaLabel': t.controls,
      'controls.zoomIn.ariaLabel': t.zoomIn,
      'controls.zoomOut.ariaLabel': t.zoomOut,
      'controls.fitView.ariaLabel': t.fit,
    }),
    [t],
  );

  return (
    <ReactFlow
      ref={wrapper}
      onMove={onMove}
      onMoveEnd={onMoveEnd}
      nodes={overview ? NO_NODES : rendered}
      nodesDraggable={!fixed}
      nodesConnectable={!fixed}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onNodeDragStart={onNodeDragStart}
      onNodeDragStop={finishDrag}
      onSelectionDragStop={finishDrag}
      onConnect={onConnect}
      onConnectStart={onConnectStart}
      onConnectEnd={onConnectEnd}
      onPaneClick={onPaneClick}
      onNodeClick={leaveRow}
      onKeyDown={onKeyDown}
      onNodeDoubleClick={onNodeDoubleClick}
      onDragOver={onDragOver}
      onDrop={onDrop}
      connectionMode={ConnectionMode.Strict}
      connectionRadius={8}
      connectionLineType={ConnectionLineType.Straight}
      colorMode={theme}
      fitView={!many}
      fitViewOptions={FIT_ABOVE_CONTROLS}
      {...firstView}
      minZoom={MIN_ZOOM}
      maxZoom={2.5}
      deleteKeyCode={null}
      panActivationKeyCode={null}
      zoomOnDoubleClick={reading}
      multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
      snapToGrid={!freeDrag}
      snapGrid={SNAP}
      nodesFocusable
      elevateNodesOnSelect={false}
      ariaLabelConfig={ariaLabelConfig}
      aria-label={t.canvas}
      className={`${many ? 'many' : ''} ${reading ? 'reading' : ''}`}
    >
      {!many && <Background variant={BackgroundVariant.Dots} gap={20} size={1} />}
      <CanvasControls />
      <Suspense>
        {minimap && !overview && <OverviewMap />}
        {overview && <Overview />}
        {selection.ids.length > 1 && selection.row === null && <SelectionBar />}
        {dropped !== null && <QuickAddMenu dropped={dropped} onClose={closeQuickAdd} />}
      </Suspense>
      <Suspense>{!reading && <GuideLines />}</Suspense>
      {!overview && <Routes region={region} />}
      <Ways afar={overview} />
    </ReactFlow>
  );
}

const SNAP: [number, number] = [4, 4];
/** What the palette puts into a drag. */
const RECORD_TYPE_MIME = 'application/x-record-type';
/** A route that is let go nearer to its start than this was no route, in pixels of the drawing. */
const LET_GO = 40;
const NO_NODES: CanvasNode[] = [];
