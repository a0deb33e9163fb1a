import type { Problem, ProblemKey } from '../model/problem.ts';
import type { Language, Phrase, Text } from './language.ts';
import { listed } from './wording.ts';

/** What a problem's sentence may speak of. */
type Found = Pick<Problem, 'path' | 'received' | 'expected'>;

/*
 * The sentences of everything that can be wrong with a document. They stand behind the field's path, so they say what is
 * wrong there and how to mend it, and repeat the field's name only where it helps.
 */

const problems: { readonly [Key in ProblemKey]: Phrase<[Found]> } = {
  missing: {
    en: ({ path, expected }) => `${field(path)} is missing. Add it${isChoice(expected) ? `: ${choices(expected)}` : ''}.`,
    ja: ({ path, expected }) => `${field(path)} がありません。追加してください${isChoice(expected) ? ` (${unwrap(expected).join('、')})` : ''}。`,
  },
  wrongType: {
    en: ({ received, expected }) => `Expected ${expectedType(expected).en}, found ${received}.`,
    ja: ({ received, expected }) => `${expectedType(expected).ja}が必要ですが、${foundJa(received)}が指定されています。`,
  },
  notAllowed: {
    en: ({ received, expected }) => `${received} is not allowed here.${expected === null ? '' : ` Use ${choices(expected)}.`}`,
    ja: ({ received, expected }) => `${foundJa(received)}は指定できません。${expected === null ? '' : `${unwrap(expected).join('、')} のいずれかを指定してください。`}`,
  },
  unknownKey: {
    en: ({ path }) => `There is no field ${field(path)} here. Check its spelling, or remove it. Only cmdlet parameters, which begin with a capital, may be added.`,
    ja: ({ path }) => `${field(path)} というフィールドはありません。つづりを確認するか、削除してください。追加できるのは、大文字で始まるコマンドレットのパラメーターだけです。`,
  },
  empty: {
    en: ({ path }) => `${field(path)} is empty. Enter a value.`,
    ja: ({ path }) => `${field(path)} が空です。値を入力してください。`,
  },
  tooLong: {
    en: ({ path }) => `${field(path)} is longer than 4,000 characters. Shorten it.`,
    ja: ({ path }) => `${field(path)} が 4,000 文字を超えています。短くしてください。`,
  },
  id: {
    en: ({ received }) => `${received} cannot be an id. Use up to 40 letters, digits, hyphens and underscores, beginning with a letter or digit.`,
    ja: ({ received }) => `${foundJa(received)}は ID として使用できません。英数字、ハイフン、アンダースコアで 40 文字以内とし、先頭は英数字にしてください。`,
  },
  domainName: {
    en: ({ received }) => `${received} is not a domain name. Write it like contoso.com, without @ and without a wildcard.`,
    ja: ({ received }) => `${foundJa(received)}はドメイン名ではありません。contoso.com のように、@ やワイルドカードを付けずに指定してください。`,
  },
  address: {
    en: ({ received }) => `${received} is not an email address. Write it like bob@contoso.com.`,
    ja: ({ received }) => `${foundJa(received)}はメール アドレスではありません。bob@contoso.com のように指定してください。`,
  },
  mailFrom: {
    en: ({ received }) => `${received} is neither an email address nor the null reverse-path. Write bob@contoso.com, or leave it empty for <>.`,
    ja: ({ received }) => `${foundJa(received)}はメール アドレスでも空の MAIL FROM でもありません。bob@contoso.com のように指定するか、<> にする場合は空にしてください。`,
  },
  ipAddress: {
    en: ({ received }) => `${received} is not an IP address. Write it like 192.0.2.10.`,
    ja: ({ received }) => `${foundJa(received)}は IP アドレスではありません。192.0.2.10 のように指定してください。`,
  },
  senderIpAddress: {
    en: ({ received }) => `${received} cannot be in SenderIPAddresses. Use an IPv4 address, or a CIDR range from /24 to /32 such as 192.0.2.0/24.`,
    ja: ({ received }) => `${foundJa(received)}は SenderIPAddresses に指定できません。IPv4 アドレスか、192.0.2.0/24 のような /24 から /32 までの CIDR 範囲を指定してください。`,
  },
  scopedDomain: {
    en: ({ received }) => `${received} is not a domain scope. Use contoso.com, *.contoso.com or *; a wildcard may only stand at the beginning.`,
    ja: ({ received }) => `${foundJa(received)}はドメインの範囲として指定できません。contoso.com、*.contoso.com、* のいずれかの形式にしてください。ワイルドカードは先頭にだけ使用できます。`,
  },
  certificateName: {
    en: ({ received }) => `${received} cannot be a certificate name. Use mail.contoso.com or *.contoso.com; * alone would match every certificate.`,
    ja: ({ received }) => `${foundJa(received)}は証明書の名前として指定できません。mail.contoso.com または *.contoso.com の形式にしてください。* だけではすべての証明書に一致するため使用できません。`,
  },
  hostNameOrIp: {
    en: ({ received }) => `${received} is neither a host name nor an IP address. Write it like mail.contoso.com or 192.0.2.10.`,
    ja: ({ received }) => `${foundJa(received)}はホスト名でも IP アドレスでもありません。mail.contoso.com や 192.0.2.10 のように指定してください。`,
  },
  preference: {
    en: ({ received }) => `${received} is not an MX preference. Use a whole number from 0 to 65535.`,
    ja: ({ received }) => `${foundJa(received)}は MX レコードの優先度ではありません。0 から 65535 までの整数を指定してください。`,
  },
  coordinate: {
    en: ({ received }) => `${received} is no place in the drawing. Positions lie between -100000 and 100000, sizes between 1 and 100000.`,
    ja: ({ received }) => `${foundJa(received)}は図の中の位置や大きさとして使用できません。位置は -100000 から 100000、大きさは 1 から 100000 の範囲で指定してください。`,
  },
  count: {
    en: ({ received }) => `${received} is not a count. Decisions are counted in whole numbers; the first one is 1.`,
    ja: ({ received }) => `${foundJa(received)}は回数として使用できません。判定は 1 回目を 1 とする整数で数えます。`,
  },
  profile: {
    en: ({ received }) => `${received} is not a rule text. Use article-2019, relay-2023 or mc1226222-2026.`,
    ja: ({ received }) => `${foundJa(received)}というルールはありません。article-2019、relay-2023、mc1226222-2026 のいずれかを指定してください。`,
  },
  noRecipient: {
    en: () => 'The message has no recipient. Add at least one address to rcptTo.',
    ja: () => 'メッセージに受信者がありません。rcptTo に少なくとも 1 つのアドレスを追加してください。',
  },
  spf: {
    en: ({ received }) => `${received} is not an SPF record. Write it as DNS has it: v=spf1 ip4:192.0.2.10 include:spf.protection.outlook.com -all. Leave the field empty when the domain has none.`,
    ja: ({ received }) => `${foundJa(received)}は SPF レコードではありません。v=spf1 ip4:192.0.2.10 include:spf.protection.outlook.com -all のように、DNS に登録する形式で指定してください。レコードがない場合は空にします。`,
  },
  dmarc: {
    en: ({ received }) => `${received} is not a DMARC record. Write it as DNS has it: v=DMARC1; p=reject, where p is none, quarantine or reject. Leave the field empty when the domain has none.`,
    ja: ({ received }) => `${foundJa(received)}は DMARC レコードではありません。v=DMARC1; p=reject のように指定してください。p は none、quarantine、reject のいずれかです。レコードがない場合は空にします。`,
  },
  duplicateId: {
    en: ({ received }) => `The id ${received} is used twice. Give this one another.`,
    ja: ({ received }) => `ID ${foundJa(received)}が重複しています。別の ID にしてください。`,
  },
  duplicateName: {
    en: ({ received }) => `The name ${received} is used twice. Rename this one: tenants, and connectors and rules within one owner, need names of their own.`,
    ja: ({ received }) => `名前${spaced(foundJa(received))}が重複しています。テナントの名前と、同じ所有者の中のコネクタやルールの名前は、それぞれ一意にしてください。`,
  },
  reservedId: {
    en: ({ received }) => `The id ${received} stands for a part of the drawing that is always there. Choose another.`,
    ja: ({ received }) => `ID ${foundJa(received)}は図の固定の要素に使われています。別の ID にしてください。`,
  },
  unknownReference: {
    en: ({ received }) => `${received} refers to nothing of the right kind in this document. Correct it, or add what is missing.`,
    ja: ({ received }) => `${foundJa(received)}の参照先がこのドキュメントにないか、種類が異なります。修正するか、参照先を追加してください。`,
  },
  newerVersion: {
    en: ({ received, expected }) => `The document has version ${received}; this program reads up to ${expected ?? 'its own'}. Reload the page, or use a newer program.`,
    ja: ({ received, expected }) => `ドキュメントのバージョンは${spaced(foundJa(received))}ですが、対応しているのは${expected === null ? '現在のバージョン' : ` ${expected} `}までです。ページを再読み込みするか、新しいバージョンを使用してください。`,
  },
  notAScenario: {
    en: ({ received }) => `This is not a scenario: expected an object, found ${received}.`,
    ja: ({ received }) => `シナリオではありません。オブジェクトが必要ですが、${foundJa(received)}が指定されています。`,
  },
  tooManyRecords: {
    en: ({ received, expected }) => `The drawing has ${received} records; at most ${expected ?? 'a few thousand'} can be opened.`,
    ja: ({ received, expected }) => `図の要素が${spaced(foundJa(received))}個あります。開けるのは${expected === null ? '数千' : ` ${expected} `}個までです。`,
  },
};

/** The last name in a path: `records[2].InboundConnectors[0].Name` → `Name`; the whole document has none. */
function field(path: string): string {
  return path.split('.').at(-1) || 'the document';
}

/** The schema's words for types. */
const TYPES = new Map<string, Text>([
  ['string', { en: 'text', ja: '文字列' }],
  ['boolean', { en: 'true or false', ja: 'true または false ' }],
  ['number', { en: 'a number', ja: '数値' }],
  ['Array', { en: 'a list', ja: 'リスト' }],
  ['Object', { en: 'an object', ja: 'オブジェクト' }],
  ['object', { en: 'an object', ja: 'オブジェクト' }],
]);

/** What was expected, in words; `(string | null)` → text. Whatever is no type stands as it came. */
function expectedType(expected: string | null): Text {
  if (expected === null) return { en: 'another type', ja: '別の型の値' };
  const alternatives = unwrap(expected).filter((type) => type !== 'null');
  return TYPES.get(alternatives.join('')) ?? { en: alternatives.join(', '), ja: `${alternatives.join('、')} ` };
}

/** `("OnPremises" | "Partner")` → `"OnPremises" or "Partner"`. */
function choices(expected: string): string {
  return listed(unwrap(expected), 'or');
}

/** Whether a short list of values is what was expected. */
function isChoice(expected: string | null): expected is string {
  return expected !== null && expected.startsWith('("');
}

function unwrap(expected: string): string[] {
  return expected.replace(/^\((.*)\)$/, '$1').split(' | ');
}

/** The model describes what it found in English words where it does not quote it; a quotation is set apart by a space. */
const FOUND_JA = new Map([
  ['nothing', '値なし'],
  ['a list', 'リスト'],
  ['an object', 'オブジェクト'],
]);

function foundJa(received: string): string {
  return FOUND_JA.get(received) ?? `${received} `;
}

/** Sets a quotation apart from the Japanese before it too. */
function spaced(found: string): string {
  return found.endsWith(' ') ? ` ${found}` : found;
}

/** What is wrong with a field and how to mend it. The field's path is shown in front of it. */
export function problemSentence(problem: Problem, language: Language): string {
  return problems[problem.key][language](problem);
}

/** One line for a terminal: `path: sentence`. */
export function problemLine(problem: Problem, language: Language = 'en'): string {
  const sentence = problemSentence(problem, language);
  return problem.path === '' ? sentence : `${problem.path}: ${sentence}`;
}
