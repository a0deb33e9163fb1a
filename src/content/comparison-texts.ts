import type { Comparison, Tone } from '../exchange/headers/compare-ways.ts';
import type { MatchReason } from '../exchange/headers/observed-names.ts';
import { certaintyNames } from './header-findings.ts';
import { phrase, sentenceOf, type Language, type SentenceTable, type TextTable, type Texts } from './language.ts';
import { listed, listedJa } from './wording.ts';

/** What stands around the comparison of headers with a run. */
export const comparisonTexts = {
  run: { en: 'Message of the drawing', ja: '図のメッセージ' },
  likely: phrase({ en: (label: string) => `${label} (fits best)`, ja: (label: string) => `${label} (最も近い)` }),
  noRun: { en: 'The drawing has no message to compare with. Add one, or draw from these headers.', ja: '図に比較できるメッセージがありません。メッセージを追加するか、ヘッダーから図を作成してください。' },
  hidden: { en: 'Give your predictions first: until then the verdicts of the drawing are not shown.', ja: '先に予測を入力してください。それまで図の判定は表示されません。' },
  mapping: { en: 'Which is which', ja: '対応付け' },
  mappingNote: {
    en: 'Suggested from addresses and names; change what is wrong. Your choices last while this page is open and go into no drawing and no link.',
    ja: 'アドレスと名前から推定しています。誤りがあれば変更してください。選択はこのページを開いている間だけ有効で、図やリンクには入りません。',
  },
  none: { en: 'not in this drawing', ja: 'この図にはない' },
  tenantId: phrase({ en: (id: string) => `Tenant ${id}`, ja: (id: string) => `テナント ${id}` }),
  host: phrase({ en: (name: string) => `Server ${name}`, ja: (name: string) => `サーバー ${name}` }),
  table: { en: 'Observed beside predicted', ja: '実際の経路と図の予測' },
  observed: { en: 'Observed (headers)', ja: '実際 (ヘッダー)' },
  predicted: { en: 'Predicted (drawing)', ja: '予測 (図)' },
  result: { en: 'Comparison', ja: '比較' },
  observedHop: phrase({ en: (hop: number) => `Hop ${hop}`, ja: (hop: number) => `ホップ ${hop}` }),
  nothing: { en: 'nothing', ja: 'なし' },
  agrees: { en: 'The prediction agrees with everything that the headers tell.', ja: '予測は、ヘッダーからわかることのすべてと一致しています。' },
  nothingCompared: { en: 'Nothing could be compared: tell which tenants and servers these are.', ja: '比較できる点がありません。テナントとサーバーの対応を指定してください。' },
  differsAt: phrase({
    en: (hops: readonly number[], count: number) => `The prediction differs at ${hops.length === 1 ? 'hop' : 'hops'} ${listed(hops.map(String))}: ${count === 1 ? '1 difference' : `${count} differences`}.`,
    ja: (hops: readonly number[], count: number) => `予測がホップ ${listedJa(hops.map(String))} で異なります (相違 ${count} 件)。`,
  }),
  differs: phrase({ en: (count: number) => `The prediction differs: ${count === 1 ? '1 difference' : `${count} differences`}.`, ja: (count: number) => `予測が異なります (相違 ${count} 件)。` }),
} as const satisfies Texts;

/** Why a record was suggested. */
export const matchReasons: TextTable<MatchReason> = {
  address: { en: 'Suggested: it has the address.', ja: 'アドレスが一致するため推定しました。' },
  hostName: { en: 'Suggested: it has the name.', ja: '名前が一致するため推定しました。' },
  originatorOrg: { en: 'Suggested: it accepts the domain of X-OriginatorOrg.', ja: 'X-OriginatorOrg のドメインを承認済みドメインに持つため推定しました。' },
  recipientDomain: { en: "Suggested: it accepts the recipient's domain.", ja: '受信者のドメインを承認済みドメインに持つため推定しました。' },
  senderDomain: { en: "Suggested: it accepts the sender's domain. Check this one: a sender's domain proves little.", ja: '送信者のドメインを承認済みドメインに持つため推定しました。送信者のドメインは確かな根拠ではないため、確認してください。' },
  onlyTenant: { en: 'Suggested: it is the only tenant here. Check this one.', ja: '図に 1 つしかないテナントのため推定しました。確認してください。' },
};

/** The tone of a comparison in a word: it never rests on colour alone. */
export const toneNames: TextTable<Tone> = {
  same: { en: 'agrees', ja: '一致' },
  different: { en: 'differs', ja: '相違' },
  unknown: { en: 'open', ja: '不明' },
};

type NameOf = (id: string) => string;

const comparisons: SentenceTable<Comparison, [NameOf]> = {
  sameVerdict: { en: ({ verdict }) => `Both say ${verdict}.`, ja: ({ verdict }) => `どちらも ${verdict} です。` },
  sameTenant: { en: ({ tenant }, nameOf) => `Both name the tenant ${nameOf(tenant)}.`, ja: ({ tenant }, nameOf) => `どちらもテナントは ${nameOf(tenant)} です。` },
  sameAddress: { en: ({ ip }) => `Both connect from ${ip}.`, ja: ({ ip }) => `接続元はどちらも ${ip} です。` },
  sameHost: { en: ({ host }, nameOf) => `Both name the server ${nameOf(host)}.`, ja: ({ host }, nameOf) => `サーバーはどちらも ${nameOf(host)} です。` },
  verdictDiffers: {
    en: ({ observed, predicted, certainty }) => `The headers say ${observed} (${certaintyNames[certainty].en}), the drawing says ${predicted}.`,
    ja: ({ observed, predicted, certainty }) => `ヘッダーでは ${observed} (${certaintyNames[certainty].ja})、図では ${predicted} です。`,
  },
  takenThoughRefused: { en: () => 'The drawing refuses this entry; the headers show that it was taken.', ja: () => '図ではこの到着が拒否されますが、ヘッダーによると受け入れられています。' },
  tenantDiffers: {
    en: ({ observed, predicted, certainty }, nameOf) => `The headers name the tenant ${nameOf(observed)} (${certaintyNames[certainty].en}), the drawing ${predicted === null ? 'names none' : `says ${nameOf(predicted)}`}.`,
    ja: ({ observed, predicted, certainty }, nameOf) => `テナントはヘッダーでは ${nameOf(observed)} (${certaintyNames[certainty].ja})、図では${predicted === null ? '決まりません。' : ` ${nameOf(predicted)} です。`}`,
  },
  addressDiffers: {
    en: ({ observed, predicted }) => `It connected from ${observed}; in the drawing that server has ${listed(predicted)}.`,
    ja: ({ observed, predicted }) => `接続元は ${observed} ですが、図のサーバーのアドレスは ${listedJa(predicted)} です。`,
  },
  hostDiffers: {
    en: ({ side, observed, predicted }, nameOf) => `${side === 'from' ? 'It came from' : 'It went to'} ${nameOf(observed)}; the drawing has ${predicted === null ? 'the front door' : nameOf(predicted)} there.`,
    ja: ({ side, observed, predicted }, nameOf) => `${side === 'from' ? '送信元' : '送信先'}は ${nameOf(observed)} ですが、図では${predicted === null ? 'フロント ドア' : ` ${nameOf(predicted)} `}です。`,
  },
  wayInDiffers: {
    en: ({ observed }) => (observed === 'mailbox' ? 'A mailbox sent it; in the drawing it comes in over SMTP.' : 'It came in over SMTP; in the drawing a mailbox sends it.'),
    ja: ({ observed }) => (observed === 'mailbox' ? 'メールボックスから送信されていますが、図では SMTP で届きます。' : 'SMTP で届いていますが、図ではメールボックスから送信されます。'),
  },
  extraEntry: { en: () => 'An entry that the drawing does not have.', ja: () => '図にはない到着です。' },
  missingEntry: { en: () => 'An entry that the headers do not have.', ja: () => 'ヘッダーにはない到着です。' },
  extraLeaving: { en: () => 'The message left the service here; in the drawing it does not.', ja: () => 'ここでサービスの外に出ていますが、図では出ていません。' },
  missingHop: { en: () => 'A hop that the headers do not have.', ja: () => 'ヘッダーにはないホップです。' },
  deliveredThough: { en: () => 'The message lies in a mailbox; in the drawing it does not get that far.', ja: () => 'メールボックスに配信されていますが、図では配信されません。' },
  verdictNotRecorded: { en: () => 'No header records the direction of this pass.', ja: () => 'この通過の方向を示すヘッダーはありません。' },
  tenantNotRecorded: { en: () => 'No header records the tenant of this pass.', ja: () => 'この通過のテナントを示すヘッダーはありません。' },
  tenantNotMapped: { en: ({ id }) => `Nobody has said which tenant ${id} is.`, ja: ({ id }) => `${id} がどのテナントか指定されていません。` },
  hostNotMapped: { en: ({ name }) => `${name} is no server of the drawing.`, ja: ({ name }) => `${name} に当たるサーバーは図にありません。` },
  notDrawn: { en: () => 'A hop that the drawing leaves out.', ja: () => '図では省かれているホップです。' },
  notReached: {
    en: () => 'The headers end before this hop: read them where the message ends, if it got there.',
    ja: () => 'ヘッダーはこのホップの前で終わっています。メッセージが届いた先で取得したヘッダーで確認してください。',
  },
};

/** A comparison as a sentence. */
export function comparisonSentence(comparison: Comparison, nameOf: NameOf, language: Language): string {
  return sentenceOf<Comparison, Comparison['key'], [NameOf]>(comparisons, comparison, language, nameOf);
}
