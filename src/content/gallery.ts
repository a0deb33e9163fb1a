import type { GalleryGroup, GalleryId } from './gallery-ids.ts';
import type { GalleryStory } from './gallery/story.ts';
import { faq } from './gallery/faq.ts';
import { pictures } from './gallery/pictures.ts';
import type { Text } from './language.ts';

/** Headings of the gallery's groups, in the order of `GALLERY_BY_GROUP`. */
export const galleryGroups: { readonly [Group in GalleryGroup]: Text } = {
  pictures: { en: "The article's pictures", ja: '記事の図' },
  faq: { en: "The article's questions", ja: '記事の FAQ' },
};

/** What the gallery says of each of its scenarios. */
export const gallery: { readonly [Id in GalleryId]: GalleryStory } = { ...pictures, ...faq };
