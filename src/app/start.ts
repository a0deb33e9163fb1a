import { isGalleryId } from '../content/gallery-ids.ts';
import { setPlaying } from '../store/run/clock.ts';
import { isReadOnly, setMode } from '../store/mode.ts';
import { openGalleryScenario, startAt } from '../store/open/open-gallery.ts';
import { bringHomeUnsaved, openLastDocument } from '../store/keep/own-documents.ts';
import { openLink } from '../store/open/open-link.ts';
import { startPresenting, usePresenting } from '../store/teach/presenting.ts';
import { notify, setTogether, showRun } from '../store/session.ts';
import { readFlags, withoutScenario, type Flags } from './flags.ts';

/** What a first visit shows: the article's first picture, playing. */
const FIRST_SCENARIO = 'picture-1';

/** Takes the hash out of the address, if there is one; the page stays. */
export function clearHash(): void {
  if (location.hash !== '') history.replaceState(null, '', `${location.pathname}${location.search}`);
}

/** The address no longer speaks of what is open: it was changed. A lesson goes on. */
export function forgetAddress(): void {
  const search = withoutScenario(location.search);
  if (location.hash !== '' || search !== location.search) history.replaceState(history.state, '', `${location.pathname}${search}`);
}

/** Opens the scenario or the lesson that the address names. @returns false when it names none that is known; that is said. */
async function openNamed({ scenario, lesson, step }: Flags): Promise<boolean> {
  if (lesson !== null) {
    const { openLessonLink } = await import('../store/teach/lesson.ts');
    return openLessonLink(lesson, step);
  }
  if (scenario === null) return false;
  if (isGalleryId(scenario)) return openGalleryScenario(scenario);
  notify({ key: 'unknownScenarios', names: scenario === '' ? [] : [scenario.slice(0, 40)] });
  return false;
}

/** Lets the presenter's notes speak with this window, once there are any; they may have been there before a reload. */
export function watchNotes(): void {
  const host = ({ wantsNotes }: { wantsNotes: boolean }): void => {
    if (wantsNotes) void import('./notes-host.ts').then(({ hostNotes }) => hostNotes());
  };
  host(usePresenting.getState());
  usePresenting.subscribe(host);
}

/** Opens what the address says; else the drawing that was worked on last; else the first scenario. */
export async function openFirst(): Promise<void> {
  const flags = readFlags(location.search);
  setMode(flags.mode);
  // A page that only shows is about its link; the reader's own drawings are nobody's business there.
  if (!isReadOnly()) await bringHomeUnsaved();
  const isLinked = location.hash.length > 1;
  if (isLinked && (await openLink(location.hash))) {
    goTo(flags);
    return;
  }
  clearHash();
  if (await openNamed(flags)) {
    goTo(flags);
    return;
  }
  if (!isReadOnly() && (await openLastDocument())) return;
  const shown = await openGalleryScenario(FIRST_SCENARIO);
  goTo(flags);
  // The first picture plays meanwhile.
  if (shown && !isLinked && !isReadOnly() && isPlainVisit(flags)) void import('../store/teach/tour.ts').then(({ offerTour }) => offerTour());
}

/** Whether the address asks for nothing at all. */
function isPlainVisit({ scenario, lesson, present }: Flags): boolean {
  return scenario === null && lesson === null && !present;
}

/** Shows the run and the moment that a link was made for, and waits there. An embedded drawing waits in any case. */
function goTo({ mode, run, time, present }: Flags): void {
  if (present) startPresenting();
  if (run === 'all') setTogether(true);
  else if (run !== null) showRun(run);
  if (time !== null) startAt(time);
  else if (mode === 'embed') setPlaying(false);
}

/** A link pasted into the address bar of the open page is opened too. */
export function watchAddress(): void {
  addEventListener('hashchange', () => {
    if (location.hash.length > 1) void openLink(location.hash);
  });
}
