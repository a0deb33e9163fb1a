import type { LedgerReason, StepId } from '../types.ts';

/** Where a connector's part in an entry ended. */
export type Place = { step: StepId | null; reason: LedgerReason };

/** Its rule was not asked. */
export const NOT_REACHED: Place = { step: null, reason: { key: 'notReached' } };

/** A disabled connector takes no part (assumption A9). */
export const NOT_ENABLED: Place = { step: null, reason: { key: 'notEnabled' } };
