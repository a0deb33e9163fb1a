import type { Fallout } from '../model/fallout.ts';
import { listed, named, namedJa, plural } from './wording.ts';

type Thing = keyof Fallout['gone'] | keyof Fallout['naming'];
type Words = { readonly one: string; readonly other: string; readonly ja: string };

const things: { readonly [T in Thing]: Words } = {
  connectors: { one: 'connector', other: 'connectors', ja: 'コネクタ' },
  acceptedDomains: { one: 'accepted domain', other: 'accepted domains', ja: '承認済みドメイン' },
  transportRules: { one: 'transport rule', other: 'transport rules', ja: 'トランスポート ルール' },
  recipients: { one: 'recipient', other: 'recipients', ja: '受信者' },
  messages: { one: 'message', other: 'messages', ja: 'メッセージ' },
  expectations: { one: 'expectation', other: 'expectations', ja: '期待' },
  mxRecords: { one: 'MX record', other: 'MX records', ja: 'MX レコード' },
};

const GONE = ['connectors', 'acceptedDomains', 'transportRules', 'recipients', 'messages', 'expectations'] as const;
const NAMING = ['connectors', 'mxRecords', 'transportRules'] as const;

function counted<Key extends Thing>(keys: readonly Key[], counts: { readonly [K in Key]: number }): { key: Key; count: number }[] {
  return keys.map((key) => ({ key, count: counts[key] })).filter(({ count }) => count > 0);
}

const inEnglish = ({ key, count }: { key: Thing; count: number }): string => `${count} ${plural(count, things[key].one, things[key].other)}`;
const inJapanese = ({ key, count }: { key: Thing; count: number }): string => `${things[key].ja} ${count} 件`;

/** What was removed: its name; a number where it was several things. */
export type Removed = { name: string; count: number; fallout: Fallout };

/** What a removal took along and what it left, in English. */
export function removalSentence({ name, count, fallout }: Removed): string {
  const gone = counted(GONE, fallout.gone).map(inEnglish);
  const naming = counted(NAMING, fallout.naming);
  const left = naming.reduce((sum, thing) => sum + thing.count, 0);
  return [
    `Removed ${count === 1 ? named(name) : `${count} things`}${gone.length === 0 ? '' : `, and with ${count === 1 ? 'it' : 'them'} ${listed(gone)}`}.`,
    left === 0 ? '' : `${listed(naming.map(inEnglish))} still ${plural(left, 'names', 'name')} what is gone.`,
    fallout.members === 0 ? '' : 'What was in it stays.',
    'Undo brings everything back.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same in Japanese. */
export function removalSentenceJa({ name, count, fallout }: Removed): string {
  const gone = counted(GONE, fallout.gone).map(inJapanese);
  const naming = counted(NAMING, fallout.naming).map(inJapanese);
  return [
    `${count === 1 ? namedJa(name) : `${count} 個`}を削除しました。`,
    gone.length === 0 ? '' : `あわせて ${gone.join('、')}も削除されました。`,
    naming.length === 0 ? '' : `削除したものを参照したまま残っています: ${naming.join('、')}。`,
    fallout.members === 0 ? '' : '組織に属していたものは残ります。',
    '「元に戻す」ですべて戻せます。',
  ].join('');
}
