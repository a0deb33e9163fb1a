import type { ObjectKind, OtherKind } from '../exchange/import/kinds.ts';
import type { ObjectRefusal, PropertyNote } from '../exchange/import/report.ts';
import type { CommandRefusal } from '../exchange/plan/plan-commands.ts';
import type { PasteFormat, PasteNote } from '../exchange/paste/pasted.ts';
import { sentenceOf, type Language, type SentenceTable, type TextTable } from './language.ts';
import { problemSentence } from './problems.ts';
import { named, namedJa } from './wording.ts';

/* The sentences of the import report: what was found in a paste, and what becomes of each object and each property. */

/** What one object of each kind is called; the cmdlet's noun stays as it is. */
export const kindNames: { readonly [Kind in ObjectKind]: { readonly en: (count: number) => string; readonly ja: (count: number) => string } } = {
  AcceptedDomain: { en: (count) => (count === 1 ? '1 accepted domain' : `${count} accepted domains`), ja: (count) => `承認済みドメイン ${count} 件` },
  InboundConnector: { en: (count) => (count === 1 ? '1 inbound connector' : `${count} inbound connectors`), ja: (count) => `受信コネクタ ${count} 件` },
  OutboundConnector: { en: (count) => (count === 1 ? '1 outbound connector' : `${count} outbound connectors`), ja: (count) => `送信コネクタ ${count} 件` },
  TransportRule: { en: (count) => (count === 1 ? '1 transport rule' : `${count} transport rules`), ja: (count) => `メール フロー ルール ${count} 件` },
  SendConnector: { en: (count) => (count === 1 ? '1 on-premises Send connector' : `${count} on-premises Send connectors`), ja: (count) => `オンプレミスの送信コネクタ ${count} 件` },
  OrganizationConfig: { en: () => 'the organization settings', ja: () => '組織の設定' },
};

/** What an object of a kind that no drawing has a place for is. */
const otherKinds: TextTable<OtherKind> = {
  ReceiveConnector: { en: 'a Receive connector of an on-premises server', ja: 'オンプレミス サーバーの受信コネクタ' },
  RemoteDomain: { en: 'a remote domain', ja: 'リモート ドメイン' },
  Mailbox: { en: 'a recipient', ja: '受信者' },
  HybridConfiguration: { en: 'a hybrid configuration', ja: 'ハイブリッド構成' },
  IntraOrganizationConnector: { en: 'an intra-organization connector', ja: '組織内コネクタ' },
};

/** The forms in which PowerShell prints objects. */
export const formatNames: TextTable<PasteFormat> = {
  json: { en: 'JSON (ConvertTo-Json)', ja: 'JSON 形式 (ConvertTo-Json)' },
  formatList: { en: 'a list (Format-List)', ja: 'リスト形式 (Format-List)' },
  clixml: { en: 'CLIXML (Export-Clixml)', ja: 'CLIXML 形式 (Export-Clixml)' },
  csv: { en: 'CSV (Export-Csv)', ja: 'CSV 形式 (Export-Csv)' },
  dsc: { en: 'a Microsoft365DSC configuration', ja: 'Microsoft365DSC の構成' },
};

const propertyNotes: SentenceTable<PropertyNote, [Language]> = {
  readOnly: { en: () => 'Written by the service itself; no cmdlet sets it.', ja: () => 'サービスが書き込む値で、コマンドレットでは設定できません。' },
  noValue: { en: () => 'Has no value.', ja: () => '値がありません。' },
  noPlace: { en: () => 'An organization setting that has no part in attribution.', ja: () => '帰属の判定に関係しない組織の設定です。' },
  partnerOnly: { en: () => 'Has an effect on Partner connectors only.', ja: () => 'Partner コネクタでのみ有効です。' },
  notSimulated: {
    en: () => 'A condition, exception or action that is not simulated: the real rule applies to fewer messages, or does more, than it does here.',
    ja: () => 'シミュレーションの対象外の条件、例外、または処理です。実際のルールは、この図よりも対象が狭いか、多くの処理を行います。',
  },
  collapsed: {
    en: ({ typeName }) => `The export wrote the name of a type (${typeName}) in place of the items. They are not in the paste: use ConvertTo-Json.`,
    ja: ({ typeName }) => `値の代わりに型の名前 (${typeName}) が出力されています。実際の値が含まれていないため、ConvertTo-Json を使用してください。`,
  },
  cutShort: {
    en: ({ shown }) => `PowerShell printed only the first ${shown} items. The rest is not in the paste: use ConvertTo-Json, or set $FormatEnumerationLimit = -1 first.`,
    ja: ({ shown }) => `PowerShell は先頭の ${shown} 件だけを表示しています。残りは含まれていないため、ConvertTo-Json を使用するか、先に $FormatEnumerationLimit = -1 を実行してください。`,
  },
  itemRefused: {
    en: ({ item, problem }, language) => `Left out of the list: ${item}. ${problemSentence(problem, language)}`,
    ja: ({ item, problem }, language) => `リストから除外しました: ${item}。${problemSentence(problem, language)}`,
  },
  valueRefused: { en: ({ problem }, language) => problemSentence(problem, language), ja: ({ problem }, language) => problemSentence(problem, language) },
  expression: {
    en: ({ text }) => `Only PowerShell could work out this value (${text}). Nothing is carried out here: replace it with the value itself.`,
    ja: ({ text }) => `PowerShell でなければ求められない値です (${text})。ここでは何も実行されないため、実際の値に置き換えてください。`,
  },
  reservedName: { en: () => 'A drawing cannot have a property of this name.', ja: () => 'この名前のプロパティは図に保存できません。' },
  enumeration: { en: ({ printed, meaning }) => `Printed as ${printed}, which means ${meaning}.`, ja: ({ printed, meaning }) => `${printed} と出力されています (${meaning} を意味します)。` },
};

/** What is to be said about one property. */
export function propertyNote(note: PropertyNote, language: Language): string {
  return sentenceOf<PropertyNote, PropertyNote['key'], [Language]>(propertyNotes, note, language, language);
}

const refusals: SentenceTable<ObjectRefusal, [Language]> = {
  missingProperty: {
    en: ({ name }) => `${name} is not in the paste, and without it this object would be another one. Print it with all its properties.`,
    ja: ({ name }) => `${name} が含まれていません。これがないと別の設定になってしまうため、すべてのプロパティを出力してください。`,
  },
  invalidProperty: {
    en: ({ name, problem }, language) => `${name}: ${problemSentence(problem, language)}`,
    ja: ({ name, problem }, language) => `${name}: ${problemSentence(problem, language)}`,
  },
  duplicate: {
    en: ({ line }) => `The same object is already taken from line ${line}.`,
    ja: ({ line }) => `同じオブジェクトを ${line} 行目から取り込み済みです。`,
  },
  absent: { en: () => 'The configuration says that it shall not exist (Ensure = Absent).', ja: () => '存在しないものとして構成されています (Ensure = Absent)。' },
  otherKind: {
    en: ({ kind }) => `This is ${otherKinds[kind].en}. It has no part in attribution, and a drawing has no place for it.`,
    ja: ({ kind }) => `これは${otherKinds[kind].ja}です。帰属の判定に関係せず、図に保存する場所がありません。`,
  },
  unrecognized: {
    en: ({ properties }) => `What this is cannot be told from its properties (${properties.join(', ')}).`,
    ja: ({ properties }) => `プロパティ (${properties.join('、')}) から種類を判断できません。`,
  },
};

/** Why an object is not taken. */
export function refusalSentence(refusal: ObjectRefusal, language: Language): string {
  return sentenceOf<ObjectRefusal, ObjectRefusal['key'], [Language]>(refusals, refusal, language, language);
}

const pasteNotes: SentenceTable<PasteNote> = {
  unreadLines: {
    en: ({ line, last, count, sample }) => (count === 1 ? `Line ${line} was not read: ${sample}` : `${count} lines from ${line} to ${last} were not read. They begin with: ${sample}`),
    ja: ({ line, last, count, sample }) => (count === 1 ? `${line} 行目は読み取りませんでした: ${sample}` : `${line} 行目から ${last} 行目の ${count} 行は読み取りませんでした。先頭の行: ${sample}`),
  },
  consoleLines: {
    en: ({ line, count }) => (count === 1 ? `Line ${line} is the console's own or a comment, and was passed over.` : `${count} lines of the console itself (prompts, warnings) and comments were passed over, the first on line ${line}.`),
    ja: ({ line, count }) => `コンソールのプロンプトや警告、コメントを ${count} 行読み飛ばしました (最初は ${line} 行目)。`,
  },
  foreignCommand: {
    en: ({ line, command }) => `Line ${line} is a command (${command}). Only the text that this product writes is read back, and as a whole: paste what the Get- cmdlets print.`,
    ja: ({ line, command }) => `${line} 行目はコマンドです (${command})。読み戻せるのは、このツールが出力したテキスト全体だけです。Get- コマンドレットの出力を貼り付けてください。`,
  },
  brokenJson: { en: ({ line }) => `The JSON that begins on line ${line} is damaged. Print it again.`, ja: ({ line }) => `${line} 行目から始まる JSON が壊れています。もう一度出力してください。` },
  cutOffJson: {
    en: ({ line }) => `The JSON that begins on line ${line} is cut off. Only the objects that are whole were read: copy it to its end.`,
    ja: ({ line }) => `${line} 行目から始まる JSON が途中で切れています。完全なオブジェクトだけを読み取りました。最後までコピーしてください。`,
  },
  rewrapped: {
    en: ({ line }) => `The console had broken long lines in the JSON from line ${line} on. They were joined again: check long values.`,
    ja: ({ line }) => `${line} 行目からの JSON がコンソールの幅で折り返されていたため、つなぎ直しました。長い値を確認してください。`,
  },
  brokenXml: { en: ({ line }) => `The XML that begins on line ${line} is damaged. Export it again.`, ja: ({ line }) => `${line} 行目から始まる XML が壊れています。もう一度エクスポートしてください。` },
  cutOffXml: {
    en: ({ line }) => `The XML that begins on line ${line} is cut off. Only the objects that are whole were read: copy it to its end.`,
    ja: ({ line }) => `${line} 行目から始まる XML が途中で切れています。完全なオブジェクトだけを読み取りました。最後までコピーしてください。`,
  },
  doctype: {
    en: ({ line }) => `The XML on line ${line} has a document type declaration. Export-Clixml writes none, so it was not read.`,
    ja: ({ line }) => `${line} 行目の XML に文書型宣言があります。Export-Clixml が書き込むことはないため、読み取りませんでした。`,
  },
  csvRow: {
    en: ({ line, fields, expected }) => `The CSV row on line ${line} has ${fields} fields in place of ${expected}, and was left out.`,
    ja: ({ line, fields, expected }) => `${line} 行目の CSV は列が ${fields} 個で、見出しの ${expected} 個と一致しないため除外しました。`,
  },
  cutOffCsv: { en: ({ line }) => `The CSV is cut off in the row that begins on line ${line}. Copy it to its end.`, ja: ({ line }) => `CSV が ${line} 行目から始まる行の途中で切れています。最後までコピーしてください。` },
  cutOffResource: {
    en: ({ line }) => `The resource block that begins on line ${line} is cut off. Copy it to its end.`,
    ja: ({ line }) => `${line} 行目から始まるリソース ブロックが途中で切れています。最後までコピーしてください。`,
  },
  table: {
    en: ({ line }) => `Line ${line} belongs to a table (Format-Table), which leaves columns out. Use ConvertTo-Json, or Format-List.`,
    ja: ({ line }) => `${line} 行目は表形式 (Format-Table) で、一部の列が省略されています。ConvertTo-Json または Format-List を使用してください。`,
  },
  tooLarge: {
    en: ({ characters, limit }) =>
      `The paste has ${characters.toLocaleString('en')} characters; up to ${limit.toLocaleString('en')} are read. Print fewer objects at a time, or only the properties that matter (Select-Object).`,
    ja: ({ characters, limit }) =>
      `貼り付けた内容は ${characters.toLocaleString('ja')} 文字ありますが、読み取れるのは ${limit.toLocaleString('ja')} 文字までです。何回かに分けるか、必要なプロパティだけを出力してください (Select-Object)。`,
  },
  tooManyObjects: {
    en: ({ limit }) => `Only the first ${limit.toLocaleString('en')} objects were read. Paste the others in a second step.`,
    ja: ({ limit }) => `先頭の ${limit.toLocaleString('ja')} 件だけを読み取りました。残りは次の手順で貼り付けてください。`,
  },
  tooTangled: {
    en: ({ line }) => `From line ${line} on the text opens more brackets than it closes, and was not read. Remove what stands around the output.`,
    ja: ({ line }) => `${line} 行目以降はかっこの対応が取れないため、読み取りませんでした。出力の前後にある文字を取り除いてください。`,
  },
  moreRemarks: { en: ({ count }) => `${count.toLocaleString('en')} more remarks of these kinds are not listed.`, ja: ({ count }) => `ほかに同様の注意が ${count.toLocaleString('ja')} 件あります。` },
};

/** What is to be said about the paste as a whole. */
export function pasteNote(note: PasteNote, language: Language): string {
  return sentenceOf<PasteNote, PasteNote['key']>(pasteNotes, note, language);
}

/** A pasted object's name, or what stands for it. */
export function objectName(name: string, language: Language): string {
  const unnamed = { en: 'without a name', ja: '名前なし' } as const;
  if (name === '') return unnamed[language];
  return language === 'en' ? named(name) : namedJa(name);
}

const commandRefusals: SentenceTable<CommandRefusal> = {
  doesNotFit: {
    en: ({ command, verb, noun, identity }) =>
      `Command ${command} (${verb}-${noun} ${named(identity)}) does not fit what is drawn: ${verb === 'New' ? 'an object of this name is there already' : 'no object of this name is there'}. Choose the tenant and the drawing that the commands were written for. Nothing is changed.`,
    ja: ({ command, verb, noun, identity }) =>
      `${command} 件目のコマンド (${verb}-${noun} ${namedJa(identity)}) を図に反映できません。${verb === 'New' ? '同じ名前のものが既にあります' : 'その名前のものがありません'}。コマンドの出力元のテナントと図を選択してください。何も変更されていません。`,
  },
  invalidResult: {
    en: () => 'With these commands the tenant would have settings that no drawing can hold. Nothing is changed.',
    ja: () => 'これらのコマンドを反映すると、図に保存できない設定になります。何も変更されていません。',
  },
};

/** Why commands that were written here cannot be taken over. */
export function commandRefusalSentence(refusal: CommandRefusal, language: Language): string {
  return sentenceOf<CommandRefusal, CommandRefusal['key']>(commandRefusals, refusal, language);
}
