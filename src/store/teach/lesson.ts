import { activeRun, playedTogether, shownRunsNow } from '../run/active-run.ts';
import { seek, setPlaying } from '../run/clock.ts';
import { useDocument } from '../document.ts';
import { addressOf } from '../open/gallery-links.ts';
import { hasHistory } from '../keep/journal-keys.ts';
import { useLesson, type Lesson } from './lesson-state.ts';
import { openGalleryScenario, type Start } from '../open/open-gallery.ts';
import { openOwnDocument } from '../keep/own-documents.ts';
import { parseLesson } from './parse-lesson.ts';
import { restartTimer } from './presenting-timer.ts';
import { notify, showRun } from '../session.ts';

/** What the browser keeps of one entry of its history: the reader's own drawing that a step of the lesson has become. */
type Kept = { drawing: string };

function isKept(state: unknown): state is Kept {
  return typeof state === 'object' && state !== null && 'drawing' in state && typeof state.drawing === 'string';
}

/** Writes the lesson into the address, so that a reload goes on where it was; and the drawing, if it was changed. */
function writeAddress(lesson: Lesson | null, kept: Kept | null = null): void {
  history.replaceState(kept, '', lesson === null ? location.pathname : addressOf({ lesson, step: lesson.at + 1 }));
}

let watching = false;

/** A step that is changed becomes the reader's own drawing; a reload has to come back to that one. */
function watchChanges(): void {
  if (watching) return;
  watching = true;
  useDocument.subscribe(({ id, origin }, before) => {
    const { lesson } = useLesson.getState();
    if (lesson !== null && lesson.document === id && origin.kind === 'own' && before.origin.kind !== 'own') writeAddress(lesson, { drawing: id });
  });
}

/** Begins a lesson at one of its scenarios, counted from 0. What is open stays among its user's drawings. */
export async function startLesson({ name, ids }: Pick<Lesson, 'name' | 'ids'>, at = 0): Promise<void> {
  if (ids.length === 0) return;
  watchChanges();
  const first = Math.max(0, Math.min(at, ids.length - 1));
  useLesson.setState({ lesson: { name, ids, at: first, document: null } });
  if (first === 0) restartTimer();
  await openStep(first, 'paused');
}

/** Whether a step is on its way: a key that is held down must not run through the lesson. */
let moving = false;

/** Opens one step of the lesson, counted from 0. @returns false when there is none, one is being opened already, or it did not come. */
export async function goToStep(at: number, start: Start = 'paused'): Promise<boolean> {
  const { lesson } = useLesson.getState();
  if (lesson === null || moving || at < 0 || at >= lesson.ids.length) return false;
  useLesson.setState({ lesson: { ...lesson, at, document: null } });
  const isOpen = await openStep(at, start);
  // Something else was opened meanwhile, or the file did not come: the lesson is where it was, and one can come back to it.
  if (!isOpen && useLesson.getState().lesson !== null) useLesson.setState({ lesson });
  return isOpen;
}

async function openStep(at: number, start: Start): Promise<boolean> {
  const id = useLesson.getState().lesson?.ids[at];
  if (id === undefined) return false;
  moving = true;
  try {
    const isOpen = await openGalleryScenario(id, start);
    if (isOpen) stepIsOpen();
    return isOpen;
  } finally {
    moving = false;
  }
}

function stepIsOpen(kept: Kept | null = null): void {
  const { lesson } = useLesson.getState();
  if (lesson === null) return;
  const open = { ...lesson, document: useDocument.getState().id };
  useLesson.setState({ lesson: open });
  writeAddress(open, kept);
}

/** The scenario after this one, from its start; or the one before, from its start. @returns whether there is one. */
export function moveInLesson(step: 1 | -1): Promise<boolean> {
  return goToStep((useLesson.getState().lesson?.at ?? 0) + step);
}

/**
 * Goes on where a run has nothing more to show: the next run of the drawing from its start, and after the last one (or
 * after all, where they are played together) the next scenario. Backwards each is entered at its end, so that stepping back shows all again in reverse.
 */
export async function moveOn(step: 1 | -1): Promise<void> {
  const runs = shownRunsNow();
  const alone = playedTogether() === null;
  const other = alone ? runs[runs.findIndex(({ id }) => id === activeRun()?.id) + step] : undefined;
  if (other === undefined) {
    await goToStep((useLesson.getState().lesson?.at ?? 0) + step, step === 1 ? 'paused' : 'end');
    return;
  }
  setPlaying(false);
  showRun(other.id);
  seek(step === 1 ? 0 : other.endsAt);
}

/** The open scenario stays; it is no longer one of several. */
export function leaveLesson(): void {
  useLesson.setState({ lesson: null });
  writeAddress(null);
}

/**
 * Begins the lesson that a link holds. What it names and nobody knows is said; the rest is taught all the same.
 *
 * @param step which scenario comes first, counted from 1.
 * @returns whether anything of it could be opened.
 */
export async function openLessonLink(text: string, step: number | null): Promise<boolean> {
  const { name, ids, unknown, leftOut } = parseLesson(text);
  if (unknown.length > 0 || ids.length === 0) notify({ key: 'unknownScenarios', names: unknown });
  if (leftOut > 0) notify({ key: 'lessonTooLong', kept: ids.length, leftOut });
  const [first] = ids;
  if (first === undefined) return false;
  const kept: unknown = history.state;
  if (isKept(kept) && (await openOwnDocument(kept.drawing))) {
    watchChanges();
    setPlaying(false);
    useLesson.setState({ lesson: { name, ids, at: Math.max(0, Math.min((step ?? 1) - 1, ids.length - 1)), document: null } });
    stepIsOpen(kept);
    if (hasHistory()) (await import('../keep/page-journal.ts')).bringBackHistory();
    return true;
  }
  await startLesson({ name, ids }, (step ?? 1) - 1);
  return true;
}
