import { phrase, type TextTable, type Texts } from './language.ts';

/** What the tour leads to, in its order; each is a part of the page that is outlined meanwhile. */
export const TOUR_STOPS = ['drawing', 'side', 'run', 'edit', 'class', 'share'] as const;
export type TourStop = (typeof TOUR_STOPS)[number];

/** What the tour says around its stops. */
export const tourTexts = {
  name: { en: 'Tour', ja: 'ツアー' },
  offer: { en: 'New here? A tour of a minute shows the rest.', ja: '初めての方へ: 1 分のツアーで使い方をご案内します。' },
  start: { en: 'Start the tour', ja: 'ツアーを開始' },
  skip: { en: 'No, thanks', ja: '今はしない' },
  again: { en: 'You find it again in the menu “Drawing”.', ja: '後からでも、メニュー「図」から開始できます。' },
  place: phrase({ en: (at: number, count: number) => `${at} of ${count}`, ja: (at: number, count: number) => `${at} / ${count}` }),
  next: { en: 'Next', ja: '次へ' },
  back: { en: 'Back', ja: '戻る' },
  end: { en: 'Done', ja: '完了' },
  close: { en: 'End the tour', ja: 'ツアーを終了' },
} as const satisfies Texts;

export const tourTitles: TextTable<TourStop> = {
  drawing: { en: 'Follow the envelope', ja: '封筒を目で追う' },
  side: { en: 'Whose is it, and why?', ja: 'どのテナントのメールか、その理由' },
  run: { en: 'Step through time', ja: '時間を進める、戻す' },
  edit: { en: 'Change something', ja: '変更してみる' },
  class: { en: 'Scenarios, lessons, predictions', ja: 'シナリオ、レッスン、予想' },
  share: { en: 'Take it along', ja: '持ち帰る、渡す' },
};

export const tourSteps: TextTable<TourStop> = {
  drawing: {
    en: 'All tenants of Office 365 stand behind one front door. Every message that enters stops there, and the rules find out which tenant it belongs to. Each entry gets its own numbered verdict.',
    ja: 'Office 365 のすべてのテナントは 1 つのフロント ドアの奥にあります。届いたメッセージはそこで止まり、どのテナントのものかがルールによって判定されます。判定は到着のたびに行われ、番号が付きます。',
  },
  side: {
    en: 'The decision card opens the rules one by one, with what was compared with what. Below the verdict it tells what follows from it, and why it was not another tenant.',
    ja: '判定カードでは、ルールが 1 つずつ、何と何を比較したかとともに表示されます。判定の下には、その影響と、ほかのテナントにならなかった理由が示されます。',
  },
  run: {
    en: 'Play, pause, or go rule by rule with PageDown and PageUp, as a presenter’s remote does. The table tells the same run in words.',
    ja: '再生と一時停止のほか、PageDown キーと PageUp キーでルールを 1 つずつ進めたり戻したりできます。プレゼンテーション用リモコンも使えます。下の表は、同じ経過を文章で示したものです。',
  },
  edit: {
    en: 'Select a connector in the drawing and change it in the inspector, or press Delete. The verdicts follow at once, and say what they were before. Undo takes it back.',
    ja: '図の中のコネクタを選択し、プロパティで変更するか、Delete キーで削除してみてください。判定はすぐに更新され、変更前の判定も表示されます。「元に戻す」で取り消せます。',
  },
  class: {
    en: '“Scenarios” holds the article’s pictures and questions, one by one or as a lesson. “Predict” asks the audience before a verdict is shown. Ctrl+Enter is presenter mode.',
    ja: '「シナリオ」には、記事の図と FAQ が 1 つずつ、またはレッスンとして用意されています。「予想」をオンにすると、判定を表示する前に予想を尋ねます。Ctrl+Enter でプレゼンテーション モードになります。',
  },
  share: {
    en: '“Copy link” puts the whole drawing into the address: no server sees it. What you change is kept in this browser. Press ? for all keys.',
    ja: '「リンクをコピー」を選択すると、図の全体がアドレスに収められます。サーバーには送信されません。変更した図はこのブラウザーに保存されます。? キーですべてのショートカットを確認できます。',
  },
};
