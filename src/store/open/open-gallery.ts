import type { GalleryId } from '../../content/gallery-ids.ts';
import type { Scenario } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { activeRun, shownRunsNow } from '../run/active-run.ts';
import { seek, setPlaying } from '../run/clock.ts';
import { openDocument, useDocument } from '../document.ts';
import { useStory } from '../teach/lesson-state.ts';
import { newDocumentId } from '../keep/new-document-id.ts';
import { usePreferences } from '../preferences.ts';
import { reducedMotion } from '../show/reduced-motion.ts';
import { useResults } from '../run/results.ts';
import { notify, resetSession, showRun } from '../session.ts';

/** Each scenario is a file of its own, fetched when it is opened. */
const files = import.meta.glob<unknown>('../../content/scenarios/*.json', { import: 'default' });

/** A scenario of the gallery, from its file. Rejects when the file does not come. */
export async function loadScenario(id: GalleryId): Promise<Scenario> {
  const load = files[`../../content/scenarios/${id}.json`];
  if (load === undefined) throw new Error(`${id}.json`);
  const parsed = parseScenario(await load());
  if (parsed.ok) return parsed.value;
  const { language } = usePreferences.getState();
  const { problemLine } = await import('../../content/problems.ts');
  throw new Error(parsed.problems.slice(0, 1).map((problem) => problemLine(problem, language)).join(''));
}

let latest = 0;

/** Where a scenario begins: playing, waiting at its start, or as its last run ends. */
export type Start = 'play' | 'paused' | 'end';

/**
 * Opens a scenario of the gallery in place of the open document, and plays it; for readers who want less motion it shows
 * the end. A file that does not come is a notice. Whatever is opened while it is on its way (another scenario, a link, a drawing) stays open.
 *
 * @returns whether it was opened.
 */
export async function openGalleryScenario(id: GalleryId, start: Start = 'play'): Promise<boolean> {
  latest += 1;
  const turn = latest;
  const before = useDocument.getState().id;
  try {
    // The stories are read by those who choose one; here only the title is wanted, and only now.
    const [scenario, { gallery }, { withGalleryNames }] = await Promise.all([loadScenario(id), import('../../content/gallery.ts'), import('../../content/gallery-names.ts')]);
    if (turn !== latest || useDocument.getState().id !== before) return false;
    const { title } = gallery[id];
    const { language } = usePreferences.getState();
    // Once it is changed it is the reader's own, and keeps the names it was opened under.
    const document = newDocumentId();
    useStory.setState({ document, id });
    openDocument(document, { ...withGalleryNames(scenario, language), title: title[language] }, { kind: 'gallery', id, title });
    resetSession();
    startRun(start);
    return true;
  } catch (failure) {
    notify({ key: 'fileDamaged', name: `${id}.json`, reason: failure instanceof Error ? failure.message : String(failure) });
    return false;
  }
}

/** Plays a document that was just opened from its start, or goes to its end once there is a result. */
export function startRun(start: Start = 'play'): void {
  const calm = reducedMotion();
  stopWaiting();
  seek(0);
  setPlaying(start === 'play' && !calm);
  if (start === 'end' || (start === 'play' && calm)) seekToEndOf(useDocument.getState().id, start === 'end');
}

/** Goes to a moment of a document that was just opened and waits there, for readers who asked for less motion as well. */
export function startAt(time: number): void {
  stopWaiting();
  seek(time);
  setPlaying(false);
}

/** Ends the wait for a result whose end was to be shown. */
let stopWaiting = (): void => undefined;

/** @param last whether that is the end of the last run, not of the first one. */
function seekToEndOf(document: string, last: boolean): void {
  stopWaiting = useResults.subscribe(({ status }) => {
    if (status === 'running') return;
    stopWaiting();
    const run = last ? shownRunsNow().at(-1) : activeRun();
    if (run == null || useDocument.getState().id !== document) return;
    if (last) showRun(run.id);
    seek(run.endsAt);
  });
}
