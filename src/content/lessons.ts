import { BEST_PRACTICE_IDS, FAQ_IDS, PICTURE_IDS, TROUBLE_IDS, type GalleryId } from './gallery-ids.ts';
import type { Text } from './language.ts';

/** The lessons that are ready to be given; each is also its own name in a link. */
export const LESSON_NAMES = ['article', 'article-whole', 'troubles'] as const;
export type LessonName = (typeof LESSON_NAMES)[number];

type ReadyLesson = { readonly title: Text; readonly about: Text; readonly ids: readonly GalleryId[] };

/** The scenarios of each ready lesson, in the order they are shown. The article's lessons keep the article's order. */
export const lessons: { readonly [N in LessonName]: ReadyLesson } = {
  article: {
    title: { en: 'The article in ten minutes', ja: '10 分でわかる記事の要点' },
    about: {
      en: 'Its three pictures, a drawing for each of its questions, and the mend at the end: about a minute each.',
      ja: '記事の 3 つの図と FAQ ごとのシナリオに、最後は修正後の構成まで。1 つあたり約 1 分です。',
    },
    ids: [
      ...PICTURE_IDS,
      'faq1-endpoint-name',
      'faq2-relay-by-ip',
      'faq3-missing-connector',
      'faq4-test-tenant',
      'faq5-spoofing',
      'faq6b-gateway-swallowed',
      'faq6b-fixed',
    ],
  },
  'article-whole': {
    title: { en: 'The whole article, then the best practices', ja: '記事のすべてとベスト プラクティス' },
    about: {
      en: 'Every picture and every question, then the supported configurations: an hour with questions from the room.',
      ja: 'すべての図と FAQ に続けて、推奨される構成を紹介します。質疑を含めて約 1 時間です。',
    },
    ids: [...PICTURE_IDS, ...FAQ_IDS, ...BEST_PRACTICE_IDS],
  },
  troubles: {
    title: { en: 'When it goes wrong', ja: 'トラブルの例' },
    about: {
      en: 'What administrators meet in real life, to be predicted before it is shown: about a quarter of an hour.',
      ja: '実際の運用で起こるトラブルです。結果を予想してもらいながら進めると効果的です。約 15 分です。',
    },
    ids: TROUBLE_IDS,
  },
};
