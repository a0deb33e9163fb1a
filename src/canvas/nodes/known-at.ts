import { phaseOf } from '../../store/run/active-run.ts';
import { isPending, type ShownHop } from '../../store/run/shown-run.ts';

/**
 * How a decision stands at the clock: not begun, under way, to be predicted, made. While nothing plays, one that is ahead
 * is seen already (and marked, where the run does not rest at its beginning), unless it unfolds before a class.
 */
export type Known = 'ahead' | 'deciding' | 'asked' | 'foreseen' | 'decided';

export function knownAt(hop: ShownHop, time: number, unfolds: boolean): Known {
  const phase = phaseOf(hop, time);
  if (isPending(hop)) return 'asked';
  if (phase === 'turning' || phase === 'done') return 'decided';
  if (phase === 'deciding') return 'deciding';
  return unfolds ? 'ahead' : time === 0 ? 'decided' : 'foreseen';
}
