import { phrase, type Texts } from './language.ts';

/** What the question "what if this session were another?" says. */
export const forkTexts = {
  open: { en: 'What if this session were another?', ja: 'セッションの条件を変えて試す' },
  title: { en: 'What if this session were another?', ja: 'セッションの条件を変えて試す' },
  intro: {
    en: 'Change what the front door is shown at this hop. The drawing stays as it is; both ways are worked out by the rules.',
    ja: 'このホップでフロント ドアに提示される内容を変えて、その後の経路を比べます。図は変更されません。',
  },
  close: { en: 'Close', ja: '閉じる' },
  hidden: { en: 'Hidden while there is something to predict.', ja: '予想が終わるまで表示されません。' },
  gone: { en: 'This hop is no longer in the drawing.', ja: 'このホップはもうありません。' },
  session: phrase({ en: (way: string) => `Session of ${way}`, ja: (way: string) => `${way} のセッション` }),
  connectingIp: { en: 'Connecting IP', ja: '接続元 IP アドレス' },
  tls: { en: 'The session uses TLS', ja: 'TLS を使用' },
  certificate: { en: 'Certificate names', ja: '証明書の名前' },
  certificateNote: { en: 'Separated by commas; none means no certificate.', ja: '複数ある場合はコンマで区切ります。空欄の場合は証明書なしになります。' },
  reset: { en: 'As drawn', ja: '図のとおりに戻す' },
  asDrawn: { en: 'As drawn', ja: '図のとおり' },
  whatIf: { en: 'What if', ja: '変更した場合' },
  same: { en: 'Nothing changes: the same verdicts, the same way.', ja: '判定も経路も変わりません。' },
  differs: phrase({
    en: (hop: number) => `The ways part at hop ${hop}.`,
    ja: (hop: number) => `ホップ ${hop} から異なります。`,
  }),
  hop: phrase({ en: (index: number, way: string) => `${index}. ${way}`, ja: (index: number, way: string) => `${index}. ${way}` }),
  failed: { en: 'The rules gave no answer. Change something here, or close this and open it again.', ja: 'ルールを評価できませんでした。条件を変更するか、いったん閉じて開き直してください。' },
  asking: { en: 'Asking the rules again …', ja: 'ルールを評価し直しています…' },
} as const satisfies Texts;
