import { shownSender } from '../../model/address.ts';
import type { ShownRun } from './shown-run.ts';

/** A run where one is chosen among many: the envelope speaks for the message; its number tells two with one envelope apart. */
export function envelopeLabel({ id, hops, rcptTo }: Pick<ShownRun, 'id' | 'hops' | 'rcptTo'>): string {
  return `${id}: ${shownSender(hops[0]?.session.mailFrom ?? '')} → ${rcptTo}`;
}
