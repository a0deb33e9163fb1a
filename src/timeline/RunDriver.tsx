import { useActiveRun } from '../store/run/active-run.ts';
import { Announcer } from './Announcer.tsx';
import { usePlayback } from './use-playback.ts';

/** Lets the run play and says what happens, whether or not the hop list is in view. There is one. */
export function RunDriver() {
  const run = useActiveRun();
  usePlayback();
  return run === null ? null : <Announcer run={run} />;
}
