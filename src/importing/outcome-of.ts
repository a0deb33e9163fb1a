import type { ObjectReport, PropertyReport } from '../store/exchange/plan-import.ts';

/** What the report says of a property, what must be looked at first. */
export const PROPERTY_OUTCOMES = ['refused', 'used', 'kept', 'unknown', 'empty', 'leftOut'] as const;
export type PropertyOutcome = (typeof PROPERTY_OUTCOMES)[number];

/** What the service itself writes is refused, too, and what has no value cannot be kept; nobody has to do anything about either. */
export function outcomeOf({ status, notes }: PropertyReport): PropertyOutcome {
  if (notes.some(({ key }) => key === 'noValue')) return 'empty';
  return status === 'refused' && notes.every(({ key }) => key === 'readOnly' || key === 'noPlace') ? 'leftOut' : status;
}

/** Whether something about an object wants to be looked at: it is not taken, or a part of it is not. */
export function isRemarkable({ refusal, properties }: ObjectReport): boolean {
  return refusal !== null || properties.some((property) => outcomeOf(property) === 'refused' || property.notes.some(({ key }) => key === 'cutShort' || key === 'itemRefused' || key === 'notSimulated'));
}

/** Objects in the order in which they are shown: refused ones, then those with something to look at, each as in the paste. */
export function inOrder(reports: readonly ObjectReport[]): ObjectReport[] {
  const rank = (report: ObjectReport): number => (report.refusal !== null ? 0 : isRemarkable(report) ? 1 : 2);
  const ranked = reports.map((report) => ({ report, rank: rank(report) }));
  return [0, 1, 2].flatMap((wanted) => ranked.filter((one) => one.rank === wanted).map(({ report }) => report));
}
