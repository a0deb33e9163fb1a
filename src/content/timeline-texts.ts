import type { Outcome } from '../engine/result.ts';
import type { OutcomeKind } from '../model/expectation.ts';
import { phrase, type Language, type Text, type TextTable, type Texts } from './language.ts';

/** What the clock bar and the hop list say. */
export const timelineTexts = {
  playback: { en: 'Playback', ja: '再生の操作' },
  currentStep: { en: 'Current step', ja: '現在のステップ' },
  changedVerdicts: { en: 'Changed verdicts', ja: '変わった判定' },
  play: { en: 'Play', ja: '再生' },
  pause: { en: 'Pause', ja: '一時停止' },
  stepBack: { en: 'Step back', ja: '1 つ戻る' },
  stepForward: { en: 'Step forward', ja: '1 つ進む' },
  toStart: { en: 'To start', ja: '最初へ' },
  toEnd: { en: 'To end', ja: '最後へ' },
  hopBack: { en: 'Previous hop', ja: '前のホップへ' },
  hopForward: { en: 'Next hop', ja: '次のホップへ' },
  nextDecision: { en: 'Next decision', ja: '次の判定へ' },
  nextChange: phrase({
    en: (count: number) => (count === 0 ? 'Next changed verdict: the last edit changed none' : `Next changed verdict (${count} changed by the last edit)`),
    ja: (count: number) => (count === 0 ? '次の変わった判定へ (直前の編集で変わった判定はありません)' : `次の変わった判定へ (直前の編集で ${count} 件)`),
  }),
  loop: { en: 'Repeat', ja: '繰り返し' },
  withKeys: phrase({ en: (name: string, keys: string) => `${name} (${keys})`, ja: (name: string, keys: string) => `${name} (${keys})` }),
  trace: { en: 'Message trace', ja: 'メッセージ追跡' },
  coverage: { en: 'Coverage', ja: '使用状況' },
  which: { en: 'What is played', ja: '再生の対象' },
  oneRun: { en: 'One', ja: '1 件' },
  oneRunHint: { en: 'Play one message alone', ja: 'メッセージを 1 件だけ再生' },
  together: { en: 'All', ja: 'すべて' },
  togetherHint: { en: 'Play all messages together', ja: 'すべてのメッセージを同時に再生' },
  messages: { en: 'Messages', ja: 'メッセージの一覧' },
  columnEnvelope: { en: 'Envelope', ja: '番号' },
  columnMessage: { en: 'Message', ja: 'メッセージ' },
  columnVerdicts: { en: 'Verdicts', ja: '判定' },
  columnShow: { en: 'Hops', ja: 'ホップ' },
  showHops: { en: 'Show hops', ja: 'ホップを表示' },
  showHopsOf: phrase({ en: (number: string) => `Show the hops of message ${number}`, ja: (number: string) => `メッセージ ${number} のホップを表示` }),
  numbered: phrase({ en: (number: string, what: string) => `Message ${number}: ${what}`, ja: (number: string, what: string) => `メッセージ ${number}: ${what}` }),
  tagReport: { en: 'NDR', ja: 'NDR' },
  tagCopy: { en: 'copy', ja: 'コピー' },
  noDecisions: { en: 'none', ja: 'なし' },
  notSent: { en: 'not sent yet', ja: '送信前' },
  onTheWay: { en: 'on the way', ja: '配信中' },
  underWay: phrase({
    en: (moving: number, ended: number) => `${moving} on the way, ${ended} ended`,
    ja: (moving: number, ended: number) => `配信中 ${moving} 件、終了 ${ended} 件`,
  }),
  more: phrase({ en: (count: number) => `and ${count} more`, ja: (count: number) => `ほか ${count} 件` }),
  speed: { en: 'Speed', ja: '速度' },
  position: { en: 'Position in the run', ja: '実行の位置' },
  run: { en: 'Message', ja: 'メッセージ' },
  enlargeHops: { en: 'Enlarge hop list', ja: 'ホップの一覧を広げる' },
  shrinkHops: { en: 'Shrink hop list', ja: 'ホップの一覧を縮める' },
  noRun: { en: 'Nothing is sent yet. Add a message to see where it goes.', ja: 'まだ何も送信されていません。メッセージを追加すると、経路が表示されます。' },
  caption: phrase({
    en: (mailFrom: string, rcptTo: string) => `Hops of the message from ${mailFrom} to ${rcptTo}`,
    ja: (mailFrom: string, rcptTo: string) => `${mailFrom} から ${rcptTo} へのメッセージのホップ`,
  }),
  columnNumber: { en: 'Hop', ja: 'ホップ' },
  columnWay: { en: 'From → to', ja: '送信元 → 宛先' },
  columnRouting: { en: 'Why this way', ja: '経路の理由' },
  columnVerdict: { en: 'Verdict', ja: '判定' },
  columnArrival: { en: 'On arrival', ja: '到着後' },
  noVerdict: { en: 'none: outside the service', ja: 'なし (Office 365 の外)' },
  outcome: { en: 'Outcome', ja: '結果' },
  runLabel: phrase({
    en: (mailFrom: string, rcptTo: string, outcome: string) => `${mailFrom} → ${rcptTo}: ${outcome}`,
    ja: (mailFrom: string, rcptTo: string, outcome: string) => `${mailFrom} → ${rcptTo}: ${outcome}`,
  }),
  report: phrase({ en: (label: string) => `Report ${label}`, ja: (label: string) => `配信不能レポート ${label}` }),
  copy: phrase({ en: (label: string) => `Forwarded copy ${label}`, ja: (label: string) => `転送されたコピー ${label}` }),
  atHop: phrase({
    en: (hop: number, way: string) => `Hop ${hop}: ${way}`,
    ja: (hop: number, way: string) => `ホップ ${hop}: ${way}`,
  }),
  atRule: phrase({
    en: (decision: number, rule: number, rules: number, name: string) => `Decision ${decision}, rule ${rule} of ${rules}: ${name}`,
    ja: (decision: number, rule: number, rules: number, name: string) => `判定 ${decision}、ルール ${rule}/${rules}: ${name}`,
  }),
  atVerdict: phrase({
    en: (decision: number, verdict: string) => `Decision ${decision}: ${verdict}`,
    ja: (decision: number, verdict: string) => `判定 ${decision}: ${verdict}`,
  }),
  atEnd: phrase({ en: (outcome: string) => `End: ${outcome}`, ja: (outcome: string) => `終了: ${outcome}` }),
  flip: phrase({
    en: (decision: number, was: string, now: string) => `Decision ${decision}: was ${was}, is now ${now}.`,
    ja: (decision: number, was: string, now: string) => `判定 ${decision}: ${was} から ${now} に変わりました。`,
  }),
  flipOf: phrase({
    en: (rcptTo: string, flip: string) => `To ${rcptTo}: ${flip}`,
    ja: (rcptTo: string, flip: string) => `${rcptTo} 宛て: ${flip}`,
  }),
} as const satisfies Texts;

/** A run that stopped because its last verdict is `Ambiguous`: nobody refused it. */
const undecided: Text = { en: 'undecided', ja: '判定できず停止' };

const outcomeWords: TextTable<OutcomeKind> = {
  delivered: { en: 'delivered', ja: '配信済み' },
  rejected: { en: 'rejected', ja: '拒否' },
  ndr: { en: 'returned (NDR)', ja: '配信不能 (NDR)' },
  loop: { en: 'loop', ja: 'ループ' },
  noRoute: { en: 'no route', ja: '経路なし' },
};

/** How a run ended, in a word or two. */
export function outcomeWord(outcome: Outcome, language: Language): string {
  const isTie = outcome.kind === 'rejected' && outcome.reply === null;
  return (isTie ? undecided : outcomeWords[outcome.kind])[language];
}
