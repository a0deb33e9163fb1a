import type { CommandId } from '../../content/command-texts.ts';
import { activeRun, playedNow, shownRunsNow } from '../../store/run/active-run.ts';
import { changedVerdicts, goToNextChange } from '../../store/run/changed-verdicts.ts';
import {
  changeSpeed,
  hopBack,
  hopForward,
  pauseAt,
  SAME_MOMENT,
  stepBack,
  stepForward,
  toggleLoop,
  togglePlay,
  useClock,
  type Played,
} from '../../store/run/clock.ts';
import { currentScenario } from '../../store/document.ts';
import { hopAt } from '../../store/run/hop-at.ts';
import { useLesson } from '../../store/teach/lesson-state.ts';
import { showDialog } from '../../store/show/open-dialog.ts';
import { decisionsOf, useResults } from '../../store/run/results.ts';
import { togglePredict } from '../../store/teach/predict.ts';
import { useSession } from '../../store/session.ts';
import { isPending, type ShownHop, type ShownRun } from '../../store/run/shown-run.ts';
import { goToRun, goToVerdict, toggleTogether } from '../../store/run/which-run.ts';
import { always, type Command } from './command.ts';
import type { Shortcut } from './shortcut.ts';

function plays(id: CommandId, shortcuts: readonly Shortcut[], act: (played: Played) => unknown): Command {
  return {
    id,
    group: 'play',
    shortcuts,
    enabled: () => playedNow() !== null,
    run: () => {
      const played = playedNow();
      if (played !== null) act(played);
    },
  };
}

/** Whether something of what is played is still to be predicted. */
function isAskedFor({ hops }: Played): boolean {
  return hops.some(isPending);
}

/**
 * In a lesson, a step past the end of a run leads to the next one, and a step back from its start to the one before. What
 * is to be predicted first is no end.
 */
function leavesRun(played: Played, step: 1 | -1): boolean {
  const { time } = useClock.getState();
  const atEnd = step === 1 ? !isAskedFor(played) && time >= played.endsAt - SAME_MOMENT : time <= SAME_MOMENT;
  if (!atEnd || useLesson.getState().lesson === null) return false;
  void import('../../store/teach/lesson.ts').then(({ moveOn }) => moveOn(step));
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
    run: () => void import('../../store/teach/lesson.ts').then(({ moveInLesson }) => moveInLesson(step)),
  };
}

/** The decision that the card shows: of the hop under way, or the last one before it. */
function decisionNow(): { run: ShownRun; hop: ShownHop } | null {
  const run = activeRun();
  const now = run === null ? null : hopAt(run, useClock.getState().time);
  const hop = run === null || now === null ? undefined : decisionsOf(run).findLast(({ index }) => index <= now.index);
  return run === null || hop === undefined || hop.attribution === null ? null : { run, hop };
}

function expectNow(): void {
  const decision = decisionNow();
  if (decision !== null) void import('../../store/run/expectations.ts').then(({ toggleExpectation }) => toggleExpectation(decision.run, decision.hop));
}

/** The selected tenant, and the inbound connector of it that is selected, if one is. */
function selectedTenant(): { tenant: string; connector: string | null } | null {
  const { ids, row } = useSession.getState().selection;
  const record = currentScenario().records.find(({ id }) => id === ids[0]);
  if (record?.type !== 'tenant') return null;
  return { tenant: record.name, connector: row?.list === 'InboundConnectors' ? (record.InboundConnectors[row.index]?.Name ?? null) : null };
}

function askOfSelection(): void {
  const asked = selectedTenant();
  if (asked !== null) void import('../../store/run/why-not.ts').then(({ askWhyNot }) => askWhyNot(asked.tenant, asked.connector));
}

const hasSeveral = (): boolean => shownRunsNow().length > 1;

/** PageDown and PageUp are what a presenter's remote sends; it must work wherever the focus is. */
export const playCommands: readonly Command[] = [
  plays('play', [{ key: 'k' }, { key: ' ', within: 'body' }], togglePlay),
  { ...plays('stepForward', [{ key: 'PageDown' }, { key: '.' }, { key: 'ArrowRight', presenting: true }], (played) => leavesRun(played, 1) || stepForward(played)), inFields: true },
  { ...plays('stepBack', [{ key: 'PageUp' }, { key: ',' }, { key: 'ArrowLeft', presenting: true }], (played) => leavesRun(played, -1) || stepBack(played)), inFields: true },
  { id: 'predict', group: 'play', shortcuts: [{ key: 'q' }], enabled: () => playedNow() !== null, run: togglePredict },
  goesToScenario('nextScenario', { key: 'PageDown', shift: true }, 1),
  goesToScenario('previousScenario', { key: 'PageUp', shift: true }, -1),
  plays('hopForward', [{ key: '>' }], hopForward),
  plays('hopBack', [{ key: '<' }], hopBack),
  plays('nextDecision', [{ key: ']' }], () => goToVerdict(1)),
  plays('previousDecision', [{ key: '[' }], () => goToVerdict(-1)),
  {
    id: 'nextChange',
    group: 'play',
    shortcuts: [{ key: 'n' }],
    enabled: () => changedVerdicts(shownRunsNow(), useResults.getState().flips).length > 0,
    run: goToNextChange,
  },
  { id: 'expectVerdict', group: 'play', shortcuts: [{ key: 'e' }], enabled: () => decisionNow() !== null, run: expectNow },
  { id: 'whyNot', group: 'play', shortcuts: [{ key: 'y' }], enabled: () => selectedTenant() !== null && decisionNow() !== null, run: askOfSelection },
  { id: 'trace', group: 'play', shortcuts: [], enabled: () => playedNow() !== null, run: () => showDialog('trace') },
  { id: 'coverage', group: 'play', shortcuts: [], enabled: () => playedNow() !== null, run: () => showDialog('coverage') },
  plays('toStart', [{ key: 'Home' }], () => pauseAt(0)),
  plays('toEnd', [{ key: 'End' }], (played) => pauseAt(played.endsAt)),
  { id: 'loop', group: 'play', shortcuts: [{ key: 'r' }], enabled: always, run: toggleLoop },
  { id: 'faster', group: 'play', shortcuts: [{ key: 's' }], enabled: always, run: () => changeSpeed(1) },
  { id: 'slower', group: 'play', shortcuts: [{ key: 's', shift: true }], enabled: always, run: () => changeSpeed(-1) },
  { id: 'together', group: 'play', shortcuts: [{ key: 'a' }], enabled: hasSeveral, run: toggleTogether },
  { id: 'nextRun', group: 'play', shortcuts: [{ key: '}' }], enabled: hasSeveral, run: () => goToRun(1) },
  { id: 'previousRun', group: 'play', shortcuts: [{ key: '{' }], enabled: hasSeveral, run: () => goToRun(-1) },
];
