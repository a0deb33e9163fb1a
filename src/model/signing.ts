import * as v from 'valibot';
import { domainName, flag, list } from './fields.ts';

/** Signs for nobody, and leaves messages as they are. */
export const NO_SIGNING = { dkimDomains: [], altersMessages: false };

/** What a host or a tenant does to signatures (RFC 6376). Read for the side lane of authentication alone. */
export const signingEntries = {
  /** Domains in whose name it signs. A tenant's are those of Get-DkimSigningConfig with Enabled: True. */
  dkimDomains: list(domainName),
  /** Whether it changes messages that pass (a footer, a subject, a rewritten link): signatures from before break. */
  altersMessages: v.optional(flag, false),
};
