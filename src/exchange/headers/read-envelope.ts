import { isAddress } from '../../model/address.ts';
import type { Fields } from './fields.ts';
import { receivedField } from './find-passes.ts';
import type { HeaderField } from './parse-headers.ts';
import type { Hop } from './read-hop.ts';
import type { Claim, HeaderEnvelope } from './reading.ts';

/**
 * Sender and recipient of the envelope, as far as a header shows them. Delivery writes MAIL FROM into Return-Path (RFC 5321 §4.4); the
 * visible From and To are what the sender's program wrote, and often other addresses.
 */
export function readEnvelope(fields: Fields, hops: readonly Hop[]): HeaderEnvelope {
  const messageId = /<[^<>\s]{1,400}>/.exec(fields.first('Message-ID')?.value ?? '')?.[0] ?? null;
  return { mailFrom: mailFrom(fields), rcptTo: rcptTo(fields, hops), messageId };
}

function mailFrom(fields: Fields): Claim<string> | null {
  const path = fields.first('Return-Path');
  if (path !== null && path.value.trim() === '<>') return { value: '', certainty: 'stated', evidence: [path] };
  const returned = addressClaim(path, 'stated');
  if (returned !== null) return returned;
  const results = fields.first('Authentication-Results');
  const checked = /\bsmtp\.mailfrom=([^\s;]{3,320})/i.exec(results?.value ?? '')?.[1];
  if (results !== null && checked !== undefined && isAddress(checked)) return { value: checked, certainty: 'stated', evidence: [results] };
  return addressClaim(fields.first('From'), 'weak') ?? addressClaim(fields.first('Sender'), 'weak');
}

function rcptTo(fields: Fields, hops: readonly Hop[]): Claim<string> | null {
  const hop = hops.findLast(({ recipient }) => recipient !== null && isAddress(recipient));
  if (hop?.recipient != null) return { value: hop.recipient, certainty: 'derived', evidence: [receivedField(hop)] };
  return addressClaim(fields.first('Delivered-To'), 'derived') ?? addressClaim(fields.first('X-Original-To'), 'derived') ?? addressClaim(fields.first('To'), 'weak') ?? addressClaim(fields.first('Cc'), 'weak');
}

/** The first address in a field. Long lists are looked at from their beginning only. */
function addressClaim(field: HeaderField | null, certainty: Claim<string>['certainty']): Claim<string> | null {
  const address = /[^\s<>,;:"()[\]]{1,64}@[a-z0-9.-]{1,255}[a-z0-9]/i.exec((field?.value ?? '').slice(0, 2_000))?.[0];
  return field === null || address === undefined || !isAddress(address) ? null : { value: address, certainty, evidence: [field] };
}
