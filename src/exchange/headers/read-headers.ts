import { conclude, carried } from './conclude.ts';
import { doubt } from './doubt.ts';
import { indexFields, isMicrosofts } from './fields.ts';
import { findPasses } from './find-passes.ts';
import { parseHeaders } from './parse-headers.ts';
import { readEnvelope } from './read-envelope.ts';
import { isService, readHop, type Hop } from './read-hop.ts';
import { UNKNOWABLE, type Claim, type Doubt, type HeaderReading, type Pass } from './reading.ts';
import { vouchedFrom } from './vouched-from.ts';

/**
 * What a message's header tells about its attribution. Never throws. Nothing in a header is signed: what stands below the newest line that
 * its reader trusts can be forged, and the certainty of each conclusion says so.
 */
export async function readHeaders(text: string): Promise<HeaderReading> {
  const { fields, isCut, noise } = await parseHeaders(text);
  const known = indexFields(fields);
  const hops = fields.filter(({ name }) => name.toLowerCase() === 'received').map(({ value }) => readHop(value)).toReversed();
  const passes = findPasses(known, hops);
  const isMicrosoft = hops.some(isService) || fields.some(isMicrosofts);
  const outer: Doubt[] = [...(isCut ? [{ key: 'cut' as const }] : []), ...(noise > 0 && fields.length > 0 ? [{ key: 'textBefore' as const, lines: noise }] : [])];
  return {
    hops,
    vouchedFrom: vouchedFrom(hops),
    passes: passes.map((pass) => carriedPass(pass, hops)),
    envelope: readEnvelope(known, hops),
    conclusions: conclude(known, hops, passes),
    doubts: [...outer, ...doubt(known, hops, passes)],
    unknowable: isMicrosoft ? UNKNOWABLE : [],
  };
}

function carriedPass(pass: Pass, hops: readonly Hop[]): Pass {
  const carry = <Value>(claim: Claim<Value> | null): Claim<Value> | null => (claim === null ? null : { ...claim, certainty: carried(claim.certainty, hops, pass) });
  return { ...pass, direction: carry(pass.direction), tenantId: carry(pass.tenantId) };
}
