import { canvasTexts } from '../../content/canvas-texts.ts';
import { phaseOf, useOfRun } from '../../store/run/active-run.ts';
import { hopAt } from '../../store/run/hop-at.ts';
import type { ShownRun } from '../../store/run/shown-run.ts';
import { useTexts } from '../../store/show/use-texts.ts';

/** Whether a decision has just been made, and not for this tenant. */
function hasLost(run: ShownRun | null, time: number, tenant: string): boolean {
  const hop = run === null ? null : hopAt(run, time);
  if (hop?.attribution == null || hop.attribution.tenants.includes(tenant)) return false;
  const phase = phaseOf(hop, time);
  return phase === 'turning' || phase === 'done';
}

/** At the head of a tenant that the decision did not name: asks the card why. */
export function WhyNotChip({ tenant }: { tenant: string }) {
  const t = useTexts(canvasTexts);
  const lost = useOfRun((run, { time }) => hasLost(run, time, tenant));
  if (!lost) return null;
  return (
    <button type="button" className="nodrag nopan why-not" aria-label={t.whyNotOf(tenant)} onClick={(event) => askFrom(event, tenant, null)}>
      {t.whyNot}
    </button>
  );
}

/** Asks, and leaves the selection as it is. The question is loaded when it is first asked. */
export function askFrom(event: { stopPropagation: () => void }, tenant: string, connector: string | null): void {
  event.stopPropagation();
  void import('../../store/run/why-not.ts').then(({ askWhyNot }) => askWhyNot(tenant, connector));
}
