import { isIpAddress } from '../../model/ip.ts';

/** What a hop is, by the words of its Received field. */
export const HOP_KINDS = [
  'submission',
  'clientSubmission',
  'frontDoor',
  'proxy',
  'service',
  'delivery',
  'leaving',
  'authenticated',
  'onPremisesExchange',
  'other',
  'unreadable',
] as const;
export type HopKind = (typeof HOP_KINDS)[number];

/** One Received field (RFC 5321 §4.4), read. */
export type Hop = {
  kind: HopKind;
  /** The name that the sender gave in EHLO. */
  from: string | null;
  /** Its address, as the receiver saw it. */
  ip: string | null;
  by: string | null;
  protocol: string | null;
  /** The recipient of the `for` clause. */
  recipient: string | null;
  /** The date as it is written. */
  date: string | null;
  /** Milliseconds since 1970; null where the date cannot be read. */
  time: number | null;
  /** The sender is the service's own way out: a tenant's mail enters another tenant, or the same one again. */
  fromService: boolean;
  /** The field's value, unfolded. */
  text: string;
};

const FRONT_DOOR = /\.(?:mail|eop-[\w-]+\.prod)\.protection\.outlook\.com$/i;
const PROXY = /\.outlook\.office365\.com$/i;
const SERVICE = /\.prod\.(?:outlook\.com|exchangelabs\.com)$/i;
const WAY_OUT = /\.outbound\.protection\.outlook\.com$/i;

/** Reads one Received value. Servers of the service are told by their names, which anybody can write: see `vouchedFrom`. */
export function readHop(value: string): Hop {
  const semicolon = value.lastIndexOf(';');
  const date = semicolon === -1 ? null : value.slice(semicolon + 1).trim();
  const words = semicolon === -1 ? value : value.slice(0, semicolon);
  const from = /^\s*from\s+([^\s;]{1,255})/i.exec(words)?.[1] ?? null;
  const by = /(?:^|\s)by\s+([^\s;]{1,255})/i.exec(words)?.[1] ?? null;
  const protocol = /\swith\s+(.{1,120}?)(?=\s+(?:id|via|for)\s|\s*\(|$)/i.exec(words)?.[1]?.trim() ?? null;
  const recipient = /\sfor\s+<([^\s<>]{3,320})>/i.exec(words)?.[1] ?? null;
  const time = date === null ? Number.NaN : Date.parse(date.replace(/\([^)]*\)/g, ''));
  const fromService = from !== null && WAY_OUT.test(from);
  const hop = { from, by, protocol, recipient, date, ip: addressIn(words), time: Number.isNaN(time) ? null : time, fromService, text: value };
  return { ...hop, kind: kindOf(hop, words) };
}

/** The hops at which the message came in at the front door. */
export function entriesOf(hops: readonly Hop[]): Hop[] {
  return hops.filter(({ kind }) => kind === 'frontDoor');
}

/** Whether the line says that a server of the service wrote it. */
export function isService({ kind }: Hop): boolean {
  return ['submission', 'clientSubmission', 'frontDoor', 'proxy', 'service', 'delivery'].includes(kind);
}

/** The first address between `from` and `by` that stands in brackets or parentheses. */
function addressIn(words: string): string | null {
  const part = words.slice(0, /\sby\s/i.exec(words)?.index ?? words.length);
  for (const match of part.matchAll(/[([](?:IPv6:)?([0-9a-f.:]{2,45})[\])]/gi)) {
    if (match[1] !== undefined && isIpAddress(match[1])) return match[1].toLowerCase();
  }
  return null;
}

function kindOf(hop: Omit<Hop, 'kind'>, words: string): HopKind {
  const { by, from, protocol } = hop;
  if (by === null) return 'unreadable';
  const isFrontend = /\svia\s+Frontend\s+Transport/i.test(words);
  if (FRONT_DOOR.test(by)) return 'frontDoor';
  // The service hands a session on inside; whoever else speaks to such a server has logged on as a mailbox.
  if (PROXY.test(by) && isFrontend) return from === null || !isServersName(from) ? 'clientSubmission' : 'proxy';
  if (SERVICE.test(by) || PROXY.test(by)) return /^mapi\b/i.test(protocol ?? '') ? 'submission' : /^HTTPS\b/i.test(protocol ?? '') ? 'delivery' : 'service';
  if (from !== null && WAY_OUT.test(from)) return 'leaving';
  if (/^E?SMTPS?A\b/i.test(protocol ?? '')) return 'authenticated';
  // 15.20 is the service; servers of a company are 15.0 to 15.2.
  return /(?:Microsoft SMTP Server|\smapi\s)/i.test(words) && /\sid\s+15\.[0-2]\./.test(words) ? 'onPremisesExchange' : 'other';
}

function isServersName(name: string): boolean {
  return FRONT_DOOR.test(name) || SERVICE.test(name) || PROXY.test(name);
}
