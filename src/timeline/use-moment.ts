import type { ShownRun } from '../store/shown-run.ts';
import { useClock } from '../store/clock.ts';
import { useWayName } from '../store/use-place-names.ts';
import { useLanguage } from '../store/use-texts.ts';
import { describeMoment } from './describe-moment.ts';

/** Where a run stands, in words; changes from moment to moment, not from frame to frame. */
export function useMoment(run: ShownRun): string {
  const language = useLanguage();
  const wayOf = useWayName();
  return useClock((state) => describeMoment(run, state.time, { language, wayOf }));
}
