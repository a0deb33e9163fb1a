import { phrase, type Texts } from './language.ts';

/** What the gallery's dialog says around the scenarios. */
export const galleryTexts = {
  heading: { en: 'Scenarios', ja: 'シナリオ' },
  intro: {
    en: 'Open one and it plays. Change whatever you like: your changes become a drawing of your own. Or give several of them as a lesson.',
    ja: '開くとすぐに再生されます。自由に変更できます。変更したものは自分の図として保存されます。複数のシナリオを並べて、レッスンとして進めることもできます。',
  },
  search: { en: 'Search scenarios', ja: 'シナリオを検索' },
  close: { en: 'Close', ja: '閉じる' },
  found: phrase({
    en: (count: number) => (count === 1 ? '1 scenario' : `${count} scenarios`),
    ja: (count: number) => `${count} 件のシナリオ`,
  }),
  nothingFound: {
    en: 'No scenario speaks of that. Try another word, for example “certificate” or “MX”.',
    ja: '該当するシナリオはありません。「証明書」や「MX」など、別の言葉で検索してください。',
  },
  open: { en: 'Open now', ja: '表示中' },
} as const satisfies Texts;
