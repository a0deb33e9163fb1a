import { openGalleryScenario } from '../store/open-gallery.ts';
import { openLastDocument } from '../store/own-documents.ts';
import { openLink } from '../store/open-link.ts';

/** What a first visit shows: the article's first picture, playing. */
const FIRST_SCENARIO = 'picture-1';

/** Takes the hash out of the address; the page stays. */
export function clearHash(): void {
  history.replaceState(null, '', `${location.pathname}${location.search}`);
}

/** Opens what the address says; else the drawing that was worked on last; else the first scenario. */
export async function openFirst(): Promise<void> {
  if (location.hash.length > 1 && (await openLink(location.hash))) return;
  clearHash();
  if (await openLastDocument()) return;
  await openGalleryScenario(FIRST_SCENARIO);
}

/** A link pasted into the address bar of the open page is opened too. */
export function watchAddress(): void {
  addEventListener('hashchange', () => {
    if (location.hash.length > 1) void openLink(location.hash);
  });
}
