import type { GalleryGroup, GalleryId } from './gallery-ids.ts';
import { bestPractices } from './gallery/best-practices.ts';
import { faq } from './gallery/faq.ts';
import { pictures } from './gallery/pictures.ts';
import type { GalleryStory } from './gallery/story.ts';
import { troubles } from './gallery/troubles.ts';
import type { Language, TextTable } from './language.ts';

/** Headings of the gallery's groups, in the order of `GALLERY_BY_GROUP`. */
export const galleryGroups: TextTable<GalleryGroup> = {
  pictures: { en: "The article's pictures", ja: '記事の図' },
  faq: { en: "The article's questions", ja: '記事の FAQ' },
  bestPractices: { en: 'Best practices', ja: 'ベスト プラクティス' },
  troubles: { en: 'When it goes wrong', ja: 'トラブルの例' },
};

/** What the gallery says of each of its scenarios. */
export const gallery: { readonly [Id in GalleryId]: GalleryStory } = { ...pictures, ...faq, ...bestPractices, ...troubles };

const BETWEEN_SENTENCES: { readonly [L in Language]: string } = { en: ' ', ja: '' };

/** The story of a scenario from its beginning to its end. It gives the verdicts away. */
export function wholeStory(id: GalleryId, language: Language): string {
  const { setting, story } = gallery[id];
  return [setting[language], story[language]].join(BETWEEN_SENTENCES[language]);
}
