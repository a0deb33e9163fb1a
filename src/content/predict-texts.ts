import { phrase, type TextTable, type Texts } from './language.ts';

/** What predicting says: the audience answers before the card opens. */
export const predictTexts = {
  toggle: { en: 'Predict', ja: '予想' },
  toggleHint: {
    en: 'Ask for a prediction at each decision before it is shown',
    ja: '判定を表示する前に予想を尋ねます',
  },
  yourTurn: { en: 'What will it be?', ja: 'どうなるでしょうか?' },
  heading: phrase({ en: (ordinal: number) => `Decision ${ordinal}: what will it be?`, ja: (ordinal: number) => `判定 ${ordinal}: どうなるでしょうか?` }),
  explain: {
    en: 'The message stands at the front door. Say what the rules will make of it, then look.',
    ja: 'メッセージはフロント ドアに到着しました。ルールによってどう判定されるかを予想してから、結果を表示してください。',
  },
  verdict: { en: 'Verdict', ja: '判定' },
  tenant: { en: 'Tenant', ja: 'テナント' },
  chooseTenant: { en: 'Choose a tenant', ja: 'テナントを選択' },
  reveal: { en: 'Reveal', ja: '結果を表示' },
  notYet: { en: 'not predicted yet', ja: 'まだ予想されていません' },
  reset: { en: 'Reset the score', ja: '成績をリセット' },
  yourAnswer: phrase({ en: (answer: string) => `You said ${answer}.`, ja: (answer: string) => `予想: ${answer}` }),
  score: phrase({
    en: (right: number, asked: number, best: number) => `${right} of ${asked} right, best row ${best}`,
    ja: (right: number, asked: number, best: number) => `${asked} 問中 ${right} 問正解、最長連続正解 ${best} 問`,
  }),
} as const satisfies Texts;

/** How a guess came out. */
export const guessResults: TextTable<'right' | 'halfRight' | 'wrong'> = {
  right: { en: 'Right.', ja: '正解です。' },
  halfRight: { en: 'The direction is right, the tenant is another one.', ja: '方向は正解ですが、テナントが違います。' },
  wrong: { en: 'Not this time.', ja: '残念ながら違います。' },
};
