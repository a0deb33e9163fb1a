import type { Attribution } from '../attribution/types.ts';

/** How a tenant came to have a message: one pass through the service. */
export type Pass = {
  direction: 'Originating' | 'Incoming';
  /** Claimed by an OnPremises connector; such mail is not sent back by centralized transport (KB3194415). */
  cameFromOnPremises: boolean;
  /** By an SMTP session from outside, in which an unknown recipient can still be refused. */
  isEntry: boolean;
};

/** A message that starts inside the tenant: from a mailbox, or a report of its own. */
export const SUBMITTED: Pass = { direction: 'Originating', cameFromOnPremises: false, isEntry: false };

/** The pass that a verdict opens; null when no tenant took the entry. */
export function passOf(attribution: Attribution): Pass | null {
  switch (attribution.verdict) {
    case 'Originating':
      return attribution.decidedBy === 'submission' ? SUBMITTED : { direction: 'Originating', cameFromOnPremises: true, isEntry: true };
    case 'Incoming':
      return { direction: 'Incoming', cameFromOnPremises: false, isEntry: true };
    case 'Rejected':
    case 'Ambiguous':
      return null;
  }
}
