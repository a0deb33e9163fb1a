import type { Place } from '../engine/result.ts';
import type { SpfTerm } from '../model/spf-terms.ts';

/** RFC 7208 §2.6; a drawing has no DNS that could fail for a while, so `temperror` is missing. */
export type SpfResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'permerror';

/** Why SPF came out as it did; closed list, one sentence each in the content tables. */
export type SpfReason =
  /** The first mechanism that matched, as written. */
  | { key: 'matched'; term: string; qualifier: SpfTerm['qualifier'] }
  | { key: 'nothingMatched' }
  | { key: 'noRecord' }
  /** A null reverse-path, and no EHLO name that is a domain. */
  | { key: 'noDomain' }
  | { key: 'tooManyLookups' }
  | { key: 'unreadable'; term: string }
  /** `include` or `redirect` of a domain of which the drawing says that it publishes no record. */
  | { key: 'leadsNowhere'; term: string };

/** Where a record comes from: the drawing says it, or the drawing's hosts suggest it. */
export type RecordOrigin = 'written' | 'inferred';

export type SpfCheck = {
  result: SpfResult;
  /** The domain asked; null when there is none. */
  domain: string | null;
  /** Whether it is MAIL FROM's, or for a null reverse-path the EHLO name (RFC 7208 §2.4). */
  identity: 'mailFrom' | 'helo';
  connectingIp: string;
  /** The record of the domain, or null. */
  record: { text: string; origin: RecordOrigin } | null;
  reason: SpfReason;
};

/** One DKIM signature that a message carries. */
export type Signature = {
  /** d= */
  domain: string;
  /** Id of the record that signed. */
  signer: string;
  /** Whether a tenant signed in the name of its first domain, since none of its own was switched on. */
  byDefault: boolean;
  /** Id of the record that changed the message afterwards; null: the signature holds. */
  brokenBy: string | null;
};

export type DkimCheck = {
  /** `fail`: signed, and no signature holds. */
  result: 'pass' | 'fail' | 'none';
  signatures: Signature[];
};

export type DmarcPolicy = 'none' | 'quarantine' | 'reject';

/** Whether a pass of SPF or DKIM speaks for the header From (RFC 7489 §3.1). */
export type Alignment = 'aligned' | 'otherDomain' | 'notPassed';

export type DmarcCheck = {
  /** `none`: the domain asks for nothing. Alignment is told all the same. */
  result: 'pass' | 'fail' | 'none';
  /** The domain of the header From; null for a report without one. */
  fromDomain: string | null;
  /** The domain whose record was found: the From domain, or the organizational domain above it. */
  policyDomain: string | null;
  policy: DmarcPolicy | null;
  spf: Alignment;
  dkim: Alignment;
};

/** What the drawing does not say and was assumed; closed list, one sentence each in the content tables. */
export const AUTHENTICATION_ASSUMPTIONS = ['inferredSpf', 'sameFrom', 'keysPublished', 'unknownInclude', 'publicSuffix'] as const;
export type AuthenticationAssumption = (typeof AUTHENTICATION_ASSUMPTIONS)[number];

/** What a receiver finds out about who sent a message, at one place of its way. */
export type AuthenticationCheck = {
  /** The hop's id. */
  hop: string;
  from: Place;
  to: Place;
  /** `entry`: at the service's front door; `delivery`: at the server where the message ends. */
  kind: 'entry' | 'delivery';
  spf: SpfCheck;
  dkim: DkimCheck;
  dmarc: DmarcCheck;
  assumptions: AuthenticationAssumption[];
};
