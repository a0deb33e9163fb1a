import { useStore, type ReactFlowState } from '@xyflow/react';
import { useCallback } from 'react';
import { FRONT_DOOR_ID } from '../../model/layout.ts';
import { useDocument } from '../../store/document.ts';
import { MANY } from '../many.ts';

function isInView({ nodeLookup, transform: [x, y, zoom], width, height }: ReactFlowState, id: string): boolean {
  const node = nodeLookup.get(id);
  if (node === undefined) return false;
  const left = node.internals.positionAbsolute.x * zoom + x;
  const top = node.internals.positionAbsolute.y * zoom + y;
  return left < width && top < height && left + (node.measured.width ?? 0) * zoom > 0 && top + (node.measured.height ?? 0) * zoom > 0;
}

/**
 * Whether a route tells anything where the reader looks. In a drawing of many records most lines only cross the view, from
 * somewhere unseen to somewhere unseen; they are noise to the eye, and dotted ones of such a length take longer to draw than
 * all else. The front door is as wide as the drawing and says nothing of where its routes are from.
 */
export function useEndInView(source: string, target: string): boolean {
  const many = useDocument(({ scenario }) => scenario.records.length > MANY);
  return useStore(
    useCallback(
      (state: ReactFlowState) => !many || (source !== FRONT_DOOR_ID && isInView(state, source)) || (target !== FRONT_DOOR_ID && isInView(state, target)),
      [many, source, target],
    ),
  );
}
