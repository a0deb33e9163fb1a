import { playedTogether } from '../store/run/active-run.ts';
import { useClock } from '../store/run/clock.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useWayName } from '../store/show/use-place-names.ts';
import { useLanguage } from '../store/show/use-texts.ts';
import { describeMoment } from './describe-moment.ts';
import { describeTogether } from './describe-together.ts';

/** Where the clock stands, in words: of a run, or of all that are played with it. Changes from moment to moment, not from frame to frame. */
export function useMoment(run: ShownRun): string {
  const language = useLanguage();
  const wayOf = useWayName();
  return useClock(({ time }) => {
    const together = playedTogether();
    const naming = { language, wayOf };
    return together === null ? describeMoment(run, time, naming) : describeTogether(together, time, naming);
  });
}
