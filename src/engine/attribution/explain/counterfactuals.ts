import type { Certificate } from '../../../model/certificate.ts';
import { PROFILES, type Profile } from '../../../model/profile.ts';
import { Entry } from '../entry.ts';
import { evaluate } from '../evaluate.ts';
import type { Decision } from '../types.ts';

/*
 * Questions of the kind "would it have come out otherwise, if …", answered by asking the rules again.
 */

/** Whether another profile decides the entry in another way. */
export function decidesOtherwiseByProfile(entry: Entry, profile: Profile, decision: Decision): boolean {
  return PROFILES.some((other) => other !== profile && !isSameDecision(evaluate(entry, other).decision, decision));
}

/** Whether the certificate's subject alone, or its alternative names alone, would have led elsewhere. */
export function decidesOtherwiseByHalfACertificate(entry: Entry, profile: Profile, decision: Decision): boolean {
  const { certificate } = entry.session;
  if (certificate === null || certificate.subjectAlternativeNames.length === 0 || entry.presentation.names.length < 2) return false;
  const halves: Certificate[] = [
    { ...certificate, subjectAlternativeNames: [] },
    { ...certificate, subject: '' },
  ];
  return halves.some((half) => {
    const other = new Entry(entry.index, { ...entry.session, certificate: half }, entry.rcptTo);
    return !isSameDecision(evaluate(other, profile).decision, decision);
  });
}

/** Whether another recipient of the session is judged in another way. */
export function decidesOtherwiseForRecipients(entry: Entry, profile: Profile, decision: Decision): boolean {
  return (entry.session.recipients ?? []).some((recipient) => {
    const other = new Entry(entry.index, entry.session, recipient);
    return other.recipient.domain !== entry.recipient.domain && !isSameDecision(evaluate(other, profile).decision, decision);
  });
}

function isSameDecision(a: Decision, b: Decision): boolean {
  return (
    a.verdict === b.verdict &&
    a.decidedBy === b.decidedBy &&
    a.connector === b.connector &&
    a.reply?.text === b.reply?.text &&
    a.tenants.length === b.tenants.length &&
    a.tenants.every((tenant, at) => tenant === b.tenants[at])
  );
}
