import type { CommandId } from '../../content/command-texts.ts';
import { activeRun } from '../../store/active-run.ts';
import { seek, setPlaying, stepBack, stepForward, togglePlay, useClock } from '../../store/clock.ts';
import { decisionsOf } from '../../store/results.ts';
import { showSidePanel } from '../../store/session.ts';
import type { Command } from './command.ts';
import type { Shortcut } from './shortcut.ts';

type Run = NonNullable<ReturnType<typeof activeRun>>;

function plays(id: CommandId, shortcuts: readonly Shortcut[], act: (run: Run) => void): Command {
  return {
    id,
    group: 'play',
    shortcuts,
    enabled: () => activeRun() !== null,
    run: () => {
      const run = activeRun();
      if (run !== null) act(run);
    },
  };
}

function goTo(time: number): void {
  setPlaying(false);
  seek(time);
}

/** When each verdict of a run is known. */
function verdictTimes(run: Run): number[] {
  return decisionsOf(run).map((hop) => hop.turnsAt ?? hop.endsAt);
}

function goToDecision(time: number | undefined): void {
  if (time === undefined) return;
  goTo(time);
  showSidePanel('decision');
}

/** PageDown and PageUp are what a presenter's remote sends; it must work wherever the focus is. */
export const playCommands: readonly Command[] = [
  plays('play', [{ key: 'k' }], togglePlay),
  { ...plays('stepForward', [{ key: 'PageDown' }, { key: '.' }], stepForward), inFields: true },
  { ...plays('stepBack', [{ key: 'PageUp' }, { key: ',' }], stepBack), inFields: true },
  plays('nextDecision', [{ key: ']' }], (run) => goToDecision(verdictTimes(run).find((time) => time > useClock.getState().time + 0.5))),
  plays('previousDecision', [{ key: '[' }], (run) => goToDecision(verdictTimes(run).findLast((time) => time < useClock.getState().time - 0.5))),
  plays('toStart', [{ key: 'Home' }], () => goTo(0)),
  plays('toEnd', [{ key: 'End' }], (run) => goTo(run.endsAt)),
];
