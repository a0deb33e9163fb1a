import type { CommandId } from '../../content/command-texts.ts';
import { activeRun } from '../../store/active-run.ts';
import { seek, setPlaying, stepBack, stepForward, togglePlay, useClock } from '../../store/clock.ts';
import { useLesson } from '../../store/lesson-state.ts';
import { decisionsOf } from '../../store/results.ts';
import { showSidePanel } from '../../store/session.ts';
import type { Command } from './command.ts';
import type { Shortcut } from './shortcut.ts';

type Run = NonNullable<ReturnType<typeof activeRun>>;

function plays(id: CommandId, shortcuts: readonly Shortcut[], act: (run: Run) => unknown): Command {
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

/** Within half a millisecond a moment is the same. */
const SAME = 0.5;

/**
 * In a lesson, a step past the end of a run leads to the next one, and a step back from its start to the one before. What
 * is to be predicted first is no end.
 */
function leavesRun(run: Run, step: 1 | -1): boolean {
  const { time } = useClock.getState();
  const atEnd = step === 1 ? run.outcome !== null && time >= run.endsAt - SAME : time <= SAME;
  if (!atEnd || useLesson.getState().lesson === null) return false;
  void import('../../store/lesson.ts').then(({ moveOn }) => moveOn(step));
  return true;
}

/** The scenarios of a lesson, one after the other. */
function goesToScenario(id: CommandId, shortcut: Shortcut, step: 1 | -1): Command {
  return {
    id,
    group: 'play',
    shortcuts: [shortcut],
    inFields: true,
    enabled: () => {
      const { lesson } = useLesson.getState();
      return lesson?.ids[lesson.at + step] !== undefined;
    },
    run: () => void import('../../store/lesson.ts').then(({ moveInLesson }) => moveInLesson(step)),
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
  { ...plays('stepForward', [{ key: 'PageDown' }, { key: '.' }], (run) => leavesRun(run, 1) || stepForward(run)), inFields: true },
  { ...plays('stepBack', [{ key: 'PageUp' }, { key: ',' }], (run) => leavesRun(run, -1) || stepBack(run)), inFields: true },
  goesToScenario('nextScenario', { key: 'PageDown', shift: true }, 1),
  goesToScenario('previousScenario', { key: 'PageUp', shift: true }, -1),
  plays('nextDecision', [{ key: ']' }], (run) => goToDecision(verdictTimes(run).find((time) => time > useClock.getState().time + 0.5))),
  plays('previousDecision', [{ key: '[' }], (run) => goToDecision(verdictTimes(run).findLast((time) => time < useClock.getState().time - 0.5))),
  plays('toStart', [{ key: 'Home' }], () => goTo(0)),
  plays('toEnd', [{ key: 'End' }], (run) => goTo(run.endsAt)),
];
