import type { Hop, Run } from '../engine/result.ts';
import { domainOfAddress } from '../model/address.ts';
import { organizationalDomain } from '../model/organizational-domain.ts';
import { checkDmarc } from './check-dmarc.ts';
import { checkSpf } from './check-spf.ts';
import { leaveRecord } from './collect-signatures.ts';
import type { Publishers } from './published-spf.ts';
import { AUTHENTICATION_ASSUMPTIONS, type AuthenticationAssumption, type AuthenticationCheck, type DkimCheck, type DmarcCheck, type Signature, type SpfCheck } from './types.ts';

/** What authentication reads of a hop: its session and its places, and never its attribution. */
export type SignedHop = Pick<Hop, 'id' | 'from' | 'to' | 'session' | 'decidesAt'>;
/** What it reads of a run. The run may still be under way. */
export type SignedRun = Pick<Run, 'id' | 'messageId' | 'cause'> & { readonly hops: readonly SignedHop[] };

/**
 * What a receiver would find out about the sender of a message by SPF, DKIM and DMARC: at every entry into the service,
 * and where the message ends at a server. It reads what sessions brought; no verdict comes in, and none goes out.
 *
 * @param runs all runs, so that the copy that a mailbox sends on keeps the signatures it came with.
 */
export function authenticate(scenario: Publishers, run: SignedRun, runs: readonly SignedRun[]): AuthenticationCheck[] {
  const message = scenario.messages.find(({ id }) => id === run.messageId);
  const written = run.cause.kind === 'ndr' ? '' : (message?.headerFrom ?? '');
  const from = written !== '' ? written : run.cause.kind === 'ndr' ? '' : (message?.mailFrom ?? '');
  const fromDomain = domainOfAddress(from);
  const checks: AuthenticationCheck[] = [];
  followSignatures(scenario, run, runs, fromDomain, (hop, signatures) => {
    const { connectingIp, ehlo, mailFrom } = hop.session;
    const isEntry = hop.decidesAt !== null;
    if (connectingIp === null || (!isEntry && hop !== run.hops.at(-1))) return;
    const { unknownIncludes, ...spf } = checkSpf(scenario, { connectingIp, ehlo, mailFrom });
    const dkim: DkimCheck = { result: dkimResult(signatures), signatures: [...signatures] };
    const dmarc = checkDmarc(scenario, fromDomain, spf, dkim);
    const assumed = { spf, dkim, dmarc, unknownIncludes, isSameFrom: fromDomain !== null && written === '' };
    checks.push({ hop: hop.id, from: hop.from, to: hop.to, kind: isEntry ? 'entry' : 'delivery', spf, dkim, dmarc, assumptions: assumptionsOf(assumed) });
  });
  return checks;
}

/** Walks along a run, with the signatures that the message carries on each hop. */
function followSignatures(
  scenario: Publishers,
  run: SignedRun,
  runs: readonly SignedRun[],
  fromDomain: string | null,
  visit: (hop: SignedHop, signatures: readonly Signature[]) => void,
): Signature[] {
  const { cause } = run;
  const original = cause.kind === 'forwardedCopy' ? runs.find(({ id }) => id === cause.run) : undefined;
  let signatures = original === undefined ? [] : followSignatures(scenario, original, runs, fromDomain, () => undefined);
  for (const hop of run.hops) {
    const { from } = hop;
    const record = from.kind === 'record' ? scenario.records.find(({ id }) => id === from.id) : undefined;
    const isSubmission = hop.session.connectingIp === null;
    if (record !== undefined && !isSubmission) signatures = leaveRecord(record, signatures, fromDomain);
    visit(hop, signatures);
  }
  return signatures;
}

function dkimResult(signatures: readonly Signature[]): DkimCheck['result'] {
  if (signatures.length === 0) return 'none';
  return signatures.some(({ brokenBy }) => brokenBy === null) ? 'pass' : 'fail';
}

type Assumed = { spf: SpfCheck; dkim: DkimCheck; dmarc: DmarcCheck; unknownIncludes: readonly string[]; isSameFrom: boolean };

function assumptionsOf({ spf, dkim, dmarc, unknownIncludes, isSameFrom }: Assumed): AuthenticationAssumption[] {
  const { fromDomain } = dmarc;
  const names = [spf.domain, ...dkim.signatures.map(({ domain }) => domain)];
  const rests: { readonly [A in AuthenticationAssumption]: boolean } = {
    inferredSpf: spf.record?.origin === 'inferred',
    sameFrom: isSameFrom,
    keysPublished: dkim.signatures.length > 0,
    unknownInclude: unknownIncludes.length > 0,
    publicSuffix: fromDomain !== null && names.some((name) => name !== null && name !== fromDomain && organizationalDomain(name) === organizationalDomain(fromDomain)),
  };
  return AUTHENTICATION_ASSUMPTIONS.filter((assumption) => rests[assumption]);
}
