import { getViewportForBounds, type ReactFlowInstance, type Viewport } from '@xyflow/react';
import { currentScenario } from '../store/document.ts';
import { usePresenting } from '../store/teach/presenting.ts';
import { arrangeAll } from '../store/edit/records.ts';
import { useSession } from '../store/session.ts';
import type { CanvasNode } from './project-nodes.ts';
import { MANY } from './many.ts';
import { drawingBounds } from './overview.ts';
import { FIT, FIT_ABOVE_CONTROLS, MIN_ZOOM } from './use-fit.ts';

type Flow = ReactFlowInstance<CanvasNode>;

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

/** Fewer records than this are a drawing that has just been begun: it is not blown up, for there is more to come. */
const FEW = 3;

/** Shows the whole drawing. Of a large one React Flow knows only what is rendered. */
export function fitDrawing(): void {
  if (flow === null) return;
  const { length } = currentScenario().records;
  if (length > MANY) void flow.fitBounds(drawingBounds(), { padding: FIT.padding });
  else {
    // A presenter's picture has no controls.
    const fit = usePresenting.getState().on ? FIT : FIT_ABOVE_CONTROLS;
    void flow.fitView(length < FEW ? { ...fit, maxZoom: 1 } : fit);
  }
}

/** Arranges the drawing anew and shows all of it, one frame later: React Flow takes new places in with its own effects. */
export function tidyDrawing(): void {
  arrangeAll();
  requestAnimationFrame(fitDrawing);
}

/**
 * About how a large drawing will be shown when the page has taken its shape: nothing is rendered for a view that lasts a
 * moment. The canvas is some two thirds of the window.
 */
export function guessView(): Viewport {
  return getViewportForBounds(drawingBounds(), innerWidth * 0.65, innerHeight * 0.65, MIN_ZOOM, FIT.maxZoom, FIT.padding);
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
