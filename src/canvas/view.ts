import type { ReactFlowInstance } from '@xyflow/react';
import { useSession } from '../store/session.ts';
import type { CanvasNode } from './project-nodes.ts';
import type { RouteEdge } from './project-edges.ts';
import { drawingBounds } from './overview.ts';
import { FIT } from './use-fit.ts';

type Flow = ReactFlowInstance<CanvasNode, RouteEdge>;

/** The canvas that is mounted, for commands that change what of the drawing is in view. */
let flow: Flow | null = null;

/** Called by the canvas when it comes and goes. */
export function setFlow(next: Flow | null): void {
  flow = next;
}

/** The canvas that is mounted; null: none. */
export function currentFlow(): Flow | null {
  return flow;
}

/** Shows the whole drawing. While the overview stands in for the nodes, React Flow knows none of them. */
export function fitDrawing(): void {
  if (flow === null) return;
  if (flow.getNodes().length > 0) void flow.fitView(FIT);
  else void flow.fitBounds(drawingBounds(), { padding: FIT.padding });
}

/** Shows what is selected, as large as it fits. */
export function zoomToSelection(): void {
  const { ids } = useSession.getState().selection;
  void flow?.fitView({ nodes: ids.map((id) => ({ id })), padding: 0.2, maxZoom: 1.6 });
}

export function zoomIn(): void {
  void flow?.zoomIn();
}

export function zoomOut(): void {
  void flow?.zoomOut();
}

/** Brings a node into view without changing the zoom, if it is out of view. */
export function reveal(id: string): void {
  const node = flow?.getInternalNode(id);
  if (flow === null || node === undefined) return;
  const { x, y } = node.internals.positionAbsolute;
  const corner = flow.flowToScreenPosition({ x, y });
  const area = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (area === undefined) return;
  const isInView = corner.x >= area.left && corner.y >= area.top && corner.x < area.right - 60 && corner.y < area.bottom - 40;
  if (!isInView) void flow.setCenter(x + (node.measured.width ?? 0) / 2, y + (node.measured.height ?? 0) / 2, { zoom: flow.getZoom() });
}
