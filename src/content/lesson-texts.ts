import { phrase, type Texts } from './language.ts';

/** What is said around lessons: the bar over the drawing, and the lessons in the gallery. */
export const lessonTexts = {
  bar: { en: 'Lesson', ja: 'レッスン' },
  own: { en: 'Your own lesson', ja: '自作のレッスン' },
  place: phrase({
    en: (at: number, count: number, title: string) => `${at} of ${count}: ${title}`,
    ja: (at: number, count: number, title: string) => `${at} / ${count}: ${title}`,
  }),
  previous: { en: 'Previous scenario', ja: '前のシナリオ' },
  next: { en: 'Next scenario', ja: '次のシナリオ' },
  back: phrase({ en: (title: string) => `Back to “${title}”`, ja: (title: string) => `「${title}」に戻る` }),
  steps: { en: 'All steps', ja: 'すべてのシナリオ' },
  leave: { en: 'Leave the lesson', ja: 'レッスンを終了' },
  copyLink: { en: 'Copy the link to this lesson', ja: 'このレッスンへのリンクをコピー' },
  story: { en: 'Story', ja: '解説' },
  storyOf: phrase({ en: (title: string) => `Story of “${title}”`, ja: (title: string) => `「${title}」の解説` }),
  lookAt: { en: 'Look at', ja: '注目する点' },
  tryThis: { en: 'Try', ja: '試してみる' },
  storyHidden: {
    en: 'The story tells the verdicts, so it waits until they have been predicted.',
    ja: '解説には判定の結果が含まれるため、予想が終わるまで表示されません。',
  },
  lessons: { en: 'Lessons', ja: 'レッスン' },
  lessonsIntro: {
    en: 'Scenarios in a row, for teaching. PageDown goes from rule to rule, from message to message, and on to the next scenario, so a presenter’s remote is enough.',
    ja: '授業用にシナリオを順番に並べたものです。PageDown キーでルール、メッセージ、次のシナリオへと進むので、プレゼンテーション用リモコンだけで進行できます。',
  },
  count: phrase({ en: (count: number) => (count === 1 ? '1 scenario' : `${count} scenarios`), ja: (count: number) => `シナリオ ${count} 件` }),
  aboutAndCount: phrase({
    en: (about: string, count: number) => `${about} ${count === 1 ? '1 scenario' : `${count} scenarios`}.`,
    ja: (about: string, count: number) => `${about}シナリオ ${count} 件。`,
  }),
  start: phrase({ en: (title: string) => `Start: ${title}`, ja: (title: string) => `開始: ${title}` }),
  startShort: { en: 'Start', ja: '開始' },
  copyLinkShort: { en: 'Copy link', ja: 'リンクをコピー' },
  copyLinkOf: phrase({ en: (title: string) => `Copy link: ${title}`, ja: (title: string) => `リンクをコピー: ${title}` }),
  add: phrase({ en: (title: string) => `Add to lesson: ${title}`, ja: (title: string) => `レッスンに追加: ${title}` }),
  addShort: { en: 'Add to lesson', ja: 'レッスンに追加' },
  added: phrase({ en: (title: string, at: number) => `“${title}” is now number ${at} of your lesson.`, ja: (title: string, at: number) => `「${title}」を自作のレッスンの ${at} 番目に追加しました。` }),
  up: phrase({ en: (title: string) => `Move up: ${title}`, ja: (title: string) => `前へ移動: ${title}` }),
  down: phrase({ en: (title: string) => `Move down: ${title}`, ja: (title: string) => `後ろへ移動: ${title}` }),
  remove: phrase({ en: (title: string) => `Remove: ${title}`, ja: (title: string) => `取り除く: ${title}` }),
  empty: { en: 'Empty the list', ja: 'すべて取り除く' },
} as const satisfies Texts;
