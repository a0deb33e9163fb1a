import { normalizeDomain } from '../../model/domain-name.ts';
import { mxLookup } from '../../model/look-up-mx.ts';
import type { ScenarioRecord } from '../../model/record.ts';

/** Between the preferences of two records that are numbered anew; as administrators do, with room for one between. */
const STEP = 10;

/**
 * Between MX records of equal preference the names of the exchanges decide, and those have been renamed: where that turned
 * the order over, the preferences of the domain say it instead.
 *
 * @param renamed the same records in the same places.
 */
export function keepMxOrder(originals: readonly ScenarioRecord[], renamed: readonly ScenarioRecord[]): ScenarioRecord[] {
  const [before, after] = [mxLookup(originals), mxLookup(renamed)];
  const newName = new Map(originals.map(({ id }, at) => [id, renamed[at]?.id]));
  return renamed.map((record, at) => {
    const original = originals[at];
    if (record.type !== 'mxRecord' || original?.type !== 'mxRecord') return record;
    const wanted = before(normalizeDomain(original.domain) ?? '').map(({ id }) => newName.get(id));
    const found = after(normalizeDomain(record.domain) ?? '').map(({ id }) => id);
    const stays = wanted.every((id, place) => id === found[place]);
    return stays ? record : { ...record, preference: STEP * (wanted.indexOf(record.id) + 1) };
  });
}
