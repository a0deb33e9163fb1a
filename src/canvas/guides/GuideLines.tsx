import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { Guide } from '../geometry/guides.ts';
import { createDragLeader, type ShownGuides } from './drag-leader.ts';
import { setLeader } from './leader.ts';

/** Half the length of the strokes at a gap's ends, in pixels of the page. */
const TICK = 4;

/** A line; a gap has a stroke across each end. */
function pathOf({ kind, from, to }: Guide, tick: number): string {
  const line = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  if (kind === 'line') return line;
  const [x, y] = from.y === to.y ? [0, tick] : [tick, 0];
  return [from, to].reduce((path, end) => `${path}M${end.x - x} ${end.y - y}L${end.x + x} ${end.y + y}`, line);
}

/** Leads whatever is under the hand, and shows what it stands in line with. Nothing but this is rendered for it. */
export function GuideLines() {
  const store = useStoreApi();
  const [shown, setShown] = useState<ShownGuides | null>(null);
  useEffect(() => {
    const leader = createDragLeader(store.getState, setShown);
    setLeader(leader);
    return () => {
      setLeader(null);
      leader.end();
    };
  }, [store]);
  if (shown === null) return null;
  return (
    <ViewportPortal>
      <svg className="guides" width="1" height="1" aria-hidden="true">
        {shown.ghost !== null && <rect className="guide-ghost" x={shown.ghost.x} y={shown.ghost.y} width={shown.ghost.w} height={shown.ghost.h} rx={10} strokeWidth={1.5 * shown.unit} />}
        <path d={shown.guides.map((guide) => pathOf(guide, TICK * shown.unit)).join('')} strokeWidth={shown.unit} />
      </svg>
    </ViewportPortal>
  );
}
