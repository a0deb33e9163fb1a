import '@xyflow/react/dist/style.css';
import './canvas.css';
import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  ControlButton,
  Controls,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Connection,
  type NodeChange,
} from '@xyflow/react';
import { Maximize2 } from 'lucide-react';
import { useCallback, useMemo, useState, type DragEvent } from 'react';
import { canvasTexts } from '../content/canvas-texts.ts';
import { useDocument } from '../store/document.ts';
import { usePreferences } from '../store/preferences.ts';
import { select, useSession } from '../store/session.ts';
import { useTexts } from '../store/use-texts.ts';
import { connectNodes } from './connect.ts';
import { dropRecord, RECORD_TYPE_MIME } from './drop-record.ts';
import { RouteEdge } from './edges/RouteEdge.tsx';
import { Envelope } from './Envelope.tsx';
import { applyNodeChanges, finishDrag } from './node-changes.ts';
import { DnsNode } from './nodes/DnsNode.tsx';
import { ForestNode } from './nodes/ForestNode.tsx';
import { FrontDoorNode } from './nodes/FrontDoorNode.tsx';
import { HostNode } from './nodes/HostNode.tsx';
import { OrganizationNode } from './nodes/OrganizationNode.tsx';
import { TenantNode } from './nodes/TenantNode.tsx';
import { TrailsNode } from './nodes/TrailsNode.tsx';
import { FIT, useFitWhileUntouched } from './use-fit.ts';
import { createEdgeProjection } from './project-edges.ts';
import { createNodeProjection, type CanvasNode } from './project-nodes.ts';

const nodeTypes = {
  organization: OrganizationNode,
  tenant: TenantNode,
  host: HostNode,
  dns: DnsNode,
  frontDoor: FrontDoorNode,
  forest: ForestNode,
  trails: TrailsNode,
};
const edgeTypes = { route: RouteEdge };

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
  const [projectEdges] = useState(createEdgeProjection);
  const selected = useMemo(() => new Set(selection.ids), [selection.ids]);
  const nodes = useMemo(() => projectNodes(scenario, selected, t), [projectNodes, scenario, selected, t]);
  const edges = useMemo(() => projectEdges(scenario.records), [projectEdges, scenario.records]);
  const flow = useReactFlow();

  const { ref: wrapper, onMoveStart } = useFitWhileUntouched(flow.fitView, documentId);

  const onNodesChange = useCallback((changes: NodeChange<CanvasNode>[]) => applyNodeChanges(changes), []);
  const onConnect = useCallback(({ source, target }: Connection) => connectNodes(source, target), []);
  // A class and no state: while a route is drawn every card takes it, and no card has to be rendered for that.
  const onConnectStart = useCallback(() => wrapper.current?.classList.add('drawing-route'), [wrapper]);
  const onConnectEnd = useCallback(() => wrapper.current?.classList.remove('drawing-route'), [wrapper]);
  // React Flow reports no change for a node that is selected already; a click beside its rows leaves the row.
  const leaveRow = useCallback((_event: unknown, node: CanvasNode) => {
    if (useSession.getState().selection.row?.record === node.id) select([node.id]);
  }, []);
  const onPaneClick = useCallback(() => select([]), []);
  const onDragOver = useCallback((event: DragEvent) => {
    if (!event.dataTransfer.types.includes(RECORD_TYPE_MIME)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  }, []);
  const onDrop = useCallback(
    (event: DragEvent) => {
      event.preventDefault();
      dropRecord(event.dataTransfer.getData(RECORD_TYPE_MIME), flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
    },
    [flow],
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
      onMoveStart={onMoveStart}
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={onNodesChange}
      onNodeDragStop={finishDrag}
      onSelectionDragStop={finishDrag}
      onConnect={onConnect}
      onConnectStart={onConnectStart}
      onConnectEnd={onConnectEnd}
      onPaneClick={onPaneClick}
      onNodeClick={leaveRow}
      onDragOver={onDragOver}
      onDrop={onDrop}
      connectionMode={ConnectionMode.Strict}
      connectionRadius={8}
      colorMode={theme}
      fitView
      fitViewOptions={FIT}
      minZoom={0.15}
      maxZoom={2.5}
      deleteKeyCode={null}
      multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
      snapToGrid
      snapGrid={SNAP}
      nodesFocusable
      edgesFocusable={false}
      elevateNodesOnSelect={false}
      ariaLabelConfig={ariaLabelConfig}
      aria-label={t.canvas}
    >
      <Background variant={BackgroundVariant.Dots} gap={20} size={1} />
      <Controls showInteractive={false} showFitView={false} position="bottom-left">
        <ControlButton onClick={() => void flow.fitView(FIT)} title={t.fit} aria-label={t.fit}>
          <Maximize2 aria-hidden="true" />
        </ControlButton>
      </Controls>
      <Envelope />
    </ReactFlow>
  );
}

const SNAP: [number, number] = [4, 4];
