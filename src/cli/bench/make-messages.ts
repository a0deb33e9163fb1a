import type { Session } from '../../engine/attribution/types.ts';
import { parseIpv4Range } from '../../model/ip.ts';
import { fresh } from './fresh.ts';
import type { MeasuredForest } from './make-forest.ts';
import { random, type Random } from './random.ts';

/** One question to the engine. No string in it is shared with the forest or with another message. */
export type BenchMessage = { readonly session: Session; readonly rcptTo: string };

/**
 * Makes messages for a forest: of a hundred, 40 come with the certificate of some connector, 20 from a listed address,
 * 30 from strangers to some tenant, and 10 from strangers to strangers.
 */
export function makeMessages(forest: MeasuredForest, count: number, seed: number): BenchMessage[] {
  const chance = random(seed);
  return Array.from({ length: count }, () => {
    const kind = chance.below(10);
    if (kind < 4) return fromCertificate(forest, chance);
    if (kind < 6) return fromAddress(forest, chance);
    return fromStranger(kind < 9 ? knownRecipient(forest, chance) : stranger(chance), chance);
  });
}

function fromCertificate({ byCertificate, ...forest }: MeasuredForest, chance: Random): BenchMessage {
  const { tenant, connector } = chance.pick(byCertificate);
  const pattern = connector.TlsSenderCertificateName ?? '';
  const isWildcard = pattern.startsWith('*.');
  const name = isWildcard ? `edge${chance.below(20)}.${pattern.slice(2)}` : pattern;
  const autodiscover = isWildcard ? `autodiscover.${pattern.slice(2)}` : `autodiscover.${tenant.primary}`;
  const mailFrom = chance.percent(70) ? `user${chance.below(9_999)}@${tenant.primary}` : stranger(chance);
  const rcptTo = chance.percent(50) ? stranger(chance) : knownRecipient({ byCertificate, ...forest }, chance);
  return message(anyIp(chance), [name, name, autodiscover], mailFrom, rcptTo);
}

function fromAddress({ byIp }: MeasuredForest, chance: Random): BenchMessage {
  const { tenant, connector } = chance.pick(byIp);
  const range = parseIpv4Range(connector.SenderIPAddresses[0] ?? '') ?? { base: 0, prefix: 32 };
  const address = range.base + chance.below(2 ** (32 - range.prefix));
  const ip = [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
  return message(ip, chance.percent(50) ? strangersNames(chance) : null, `printer${chance.below(99)}@${tenant.primary}`, stranger(chance));
}

function fromStranger(rcptTo: string, chance: Random): BenchMessage {
  return message(anyIp(chance), chance.percent(70) ? strangersNames(chance) : null, stranger(chance), rcptTo);
}

function knownRecipient({ tenants }: MeasuredForest, chance: Random): string {
  return `user${chance.below(9_999)}@${chance.pick(tenants).primary}`;
}

function stranger(chance: Random): string {
  return `somebody${chance.below(99)}@host${chance.below(1_000_000)}.elsewhere.example`;
}

function strangersNames(chance: Random): string[] {
  const name = `smtp${chance.below(1_000_000)}.elsewhere.example`;
  return [name, name];
}

function anyIp(chance: Random): string {
  return `${1 + chance.below(223)}.${chance.below(256)}.${chance.below(256)}.${chance.below(256)}`;
}

function message(connectingIp: string, names: readonly string[] | null, mailFrom: string, rcptTo: string): BenchMessage {
  const [subject = '', ...subjectAlternativeNames] = names?.map(fresh) ?? [];
  const certificate = names === null ? null : { subject, subjectAlternativeNames, trusted: true };
  return { session: { connectingIp: fresh(connectingIp), tls: true, certificate, mailFrom: fresh(mailFrom), submittedBy: null }, rcptTo: fresh(rcptTo) };
}

/** Reads every character of a message, so that the engine alone pays for what is measured. @returns their sum. */
export function touch({ session, rcptTo }: BenchMessage): number {
  const { certificate, connectingIp, mailFrom } = session;
  const names = certificate === null ? [] : [certificate.subject, ...certificate.subjectAlternativeNames];
  let sum = 0;
  for (const text of [connectingIp ?? '', mailFrom, rcptTo, ...names]) {
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  }
  return sum;
}
