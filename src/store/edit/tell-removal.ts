import { falloutOf, hasFallout } from '../../model/fallout.ts';
import type { Scenario } from '../../model/scenario.ts';
import { currentScenario, useDocument } from '../document.ts';
import { dismissNotice, notify, useSession } from '../session.ts';

type What = { name: string; count: number };

/** Says what else a removal took or left, if there is such a thing. */
export function tellFallout({ name, count }: What, before: Scenario, after: Scenario): void {
  if (after === before) return;
  const fallout = falloutOf(before, after);
  if (!hasFallout(fallout)) return;
  const notice = notify({ key: 'removed', name, count, fallout });
  // Once it is undone, it is not true any more.
  const stop = useDocument.subscribe(({ scenario }) => {
    if (scenario === before) dismissNotice(notice);
    if (!useSession.getState().notices.some(({ id }) => id === notice)) stop();
  });
}

/**
 * Removes something, and says what else went with it or names it still, if there is such a thing.
 *
 * @param what its name, and how many things it is.
 */
export function tellRemoval(what: What, remove: () => void): void {
  const before = currentScenario();
  remove();
  tellFallout(what, before, currentScenario());
}
