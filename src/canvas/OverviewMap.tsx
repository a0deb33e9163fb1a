import { MiniMap } from '@xyflow/react';
import { canvasTexts } from '../content/canvas-texts.ts';
import { useTexts } from '../store/use-texts.ts';
import type { CanvasNode } from './project-nodes.ts';

/** The small map in the corner: the whole drawing, and which part of it is in view. */
export function OverviewMap() {
  const t = useTexts(canvasTexts);
  return <MiniMap pannable zoomable ariaLabel={t.minimap} nodeClassName={classOf} position="bottom-right" />;
}

function classOf({ type }: CanvasNode): string {
  return type === 'organization' || type === 'forest' ? 'mini-frame' : 'mini-node';
}
