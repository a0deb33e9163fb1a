import { useAsking } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import { progressOf, type Progress } from '../store/teach/exercise.ts';
import type { Exercise } from '../store/teach/exercise-state.ts';
import { useResults } from '../store/run/results.ts';

/** How an exercise stands; null while the engine has not answered, or something is to be predicted that the count would give away. */
export function useProgress(exercise: Exercise): Progress | null {
  // No more of the drawing than this is read: a drag does not count the goals anew.
  const messages = useDocument((state) => state.scenario.messages);
  const expectations = useDocument((state) => state.scenario.expectations);
  const { status, result } = useResults();
  const asking = useAsking();
  if (asking || status !== 'ready' || result === null || result.expectations.length !== expectations.length) return null;
  return progressOf(exercise, { messages, expectations }, result.expectations.map(({ holds }) => holds));
}
