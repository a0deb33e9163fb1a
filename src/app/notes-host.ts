import { lessonTexts } from '../content/lesson-texts.ts';
import { lessons } from '../content/lessons.ts';
import { activeRun, isAsking, shownRunsNow } from '../store/run/active-run.ts';
import { useClock } from '../store/run/clock.ts';
import { useDocument } from '../store/document.ts';
import { useLesson, useStory } from '../store/teach/lesson-state.ts';
import { wayName } from '../store/show/name-places.ts';
import { usePredict } from '../store/teach/predict.ts';
import { usePreferences } from '../store/preferences.ts';
import { openPresenterChannel, type NotesState, type PresenterChannel } from '../store/teach/presenter-channel.ts';
import { presenterId } from '../store/teach/presenter-id.ts';
import { startTimer, usePresentingTimer } from '../store/teach/presenting-timer.ts';
import { usePresenting } from '../store/teach/presenting.ts';
import { decisionsOf, useResults } from '../store/run/results.ts';
import { useSession } from '../store/session.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { describeMoment } from '../timeline/describe-moment.ts';
import { senderOf } from '../timeline/run-label.ts';
import { verdictLabel } from '../verdict/verdict-label.ts';
import { runCommand } from './commands/all-commands.ts';

/** The verdicts that the room has seen, each with its number. */
function verdictsUntil(run: ShownRun, time: number): string[] {
  const { language } = usePreferences.getState();
  return decisionsOf(run).flatMap((hop, index) =>
    hop.attribution !== null && hop.turnsAt !== null && time >= hop.turnsAt ? [`${index + 1}. ${verdictLabel(hop.attribution, language)}`] : [],
  );
}

function notesState(): NotesState {
  const { language } = usePreferences.getState();
  const { scenario, id, origin } = useDocument.getState();
  const { lesson } = useLesson.getState();
  const story = useStory.getState();
  const { time, playing } = useClock.getState();
  const { on, blank, laser } = usePresenting.getState();
  const run = activeRun();
  const runs = shownRunsNow();
  const wayOf = (hop: ShownRun['hops'][number]): string => wayName(scenario.records, hop, language);
  return {
    language,
    story: story.document === id ? story.id : null,
    asking: isAsking(),
    title: origin.kind === 'gallery' ? origin.title[language] : scenario.title,
    lesson: lesson === null ? null : { title: lesson.name === null ? lessonTexts.own[language] : lessons[lesson.name].title[language], ids: lesson.ids, at: lesson.at },
    run:
      run === null
        ? null
        : { label: `${senderOf(run, scenario.messages.find((message) => message.id === run.messageId))} → ${run.rcptTo}`, at: runs.findIndex((other) => other.id === run.id) + 1, count: runs.length },
    moment: run === null ? '' : describeMoment(run, time, { language, wayOf }),
    verdicts: run === null ? [] : verdictsUntil(run, time),
    playing,
    since: usePresentingTimer.getState().since ?? Date.now(),
    presenting: on,
    blank,
    laser,
  };
}

let channel: PresenterChannel | null = null;
let sent = '';

/** Tells the notes what they show, if it is another thing than the last time. */
function tell(): void {
  if (channel === null || !usePresenting.getState().notes) return;
  const state = notesState();
  const text = JSON.stringify(state);
  if (text === sent) return;
  sent = text;
  channel.send({ key: 'state', state });
}

/** Listens for notes that are open, or come. They may have been opened before this page was last loaded. */
export function hostNotes(): void {
  if (channel !== null || typeof BroadcastChannel === 'undefined') return;
  channel = openPresenterChannel(presenterId(), (message) => {
    switch (message.key) {
      case 'hello':
        startTimer();
        sent = '';
        usePresenting.setState({ notes: true });
        tell();
        return;
      case 'notesGone':
        usePresenting.setState({ notes: false });
        return;
      case 'command':
        runCommand(message.command);
        return;
      case 'state':
      case 'mainGone':
      case 'anyNotes':
    }
  });
  for (const store of [useDocument, useResults, useSession, usePredict, useClock, useLesson, usePresenting, usePresentingTimer, usePreferences]) store.subscribe(tell);
  addEventListener('pagehide', () => channel?.send({ key: 'mainGone' }));
  // Notes that are open already answer with a word of their own.
  channel.send({ key: 'anyNotes' });
}
