import { gallery } from '../content/gallery.ts';
import { GALLERY_BY_GROUP, type GalleryGroup, type GalleryId } from '../content/gallery-ids.ts';
import { LANGUAGES } from '../content/language.ts';

/** A group of the gallery with those of its scenarios that were found. */
export type FoundGroup = { group: GalleryGroup; ids: readonly GalleryId[] };

const GROUPS: { readonly [G in GalleryGroup]: readonly GalleryId[] } = GALLERY_BY_GROUP;

function isGroup(key: string): key is GalleryGroup {
  return key in GROUPS;
}

/** As a reader types it: full-width and half-width, capital and small are the same. */
function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** All that is told of a scenario, in every language: a reader may know the English term and read the Japanese page. */
function textOf(id: GalleryId): string {
  const { title, setting, story, lookAt, tryThis } = gallery[id];
  return normalize([title, setting, story, lookAt, tryThis].flatMap((text) => LANGUAGES.map((language) => text[language])).join('\n'));
}

/** The scenarios that speak of every word of a query, by group, in the gallery's order; groups with none are left out. */
export function matchScenarios(query: string): FoundGroup[] {
  const words = normalize(query).split(/\s+/).filter((word) => word !== '');
  return Object.keys(GROUPS)
    .filter(isGroup)
    .map((group) => ({ group, ids: GROUPS[group].filter((id) => words.every((word) => textOf(id).includes(word))) }))
    .filter(({ ids }) => ids.length > 0);
}
