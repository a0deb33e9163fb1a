import { ChevronRight, Fingerprint } from 'lucide-react';
import { useId, useMemo } from 'react';
import { authenticate } from '../authentication/authenticate.ts';
import { authenticationTexts } from '../content/authentication-texts.ts';
import { useActiveRun, useShownRuns } from '../store/run/active-run.ts';
import { useClock } from '../store/run/clock.ts';
import { useDocument } from '../store/document.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { showAuthentication, useViewOptions } from '../store/show/view-options.ts';
import { ArrivalCheck } from './ArrivalCheck.tsx';

/**
 * SPF, DKIM and DMARC along the run that is shown, visibly apart from the decision. It is folded until somebody asks; a
 * drawing that says what domains publish has asked.
 */
export function AuthenticationLane() {
  const t = useTexts(authenticationTexts);
  const run = useActiveRun();
  const isDrawn = useDocument(({ scenario }) => scenario.domainPolicies.length > 0);
  const open = useViewOptions(({ authentication }) => authentication) ?? isDrawn;
  const id = useId();
  if (run === null) return null;
  return (
    <aside aria-labelledby={`${id}-title`} className="m-3 mt-6 rounded-lg border-2 border-dashed border-line-strong bg-sunken p-2.5">
      <h2>
        <button
          type="button"
          id={`${id}-title`}
          aria-expanded={open}
          aria-controls={id}
          className="flex min-h-7 w-full items-center gap-1.5 text-left text-sm font-semibold"
          onClick={() => showAuthentication(!open)}
        >
          <ChevronRight aria-hidden="true" size={16} className={`shrink-0 transition-transform ${open ? 'rotate-90' : ''}`} />
          <Fingerprint aria-hidden="true" size={16} className="shrink-0 text-muted" />
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-2">
            <span>{t.title}</span>
            <span className="text-xs font-normal text-muted">{t.protocols}</span>
          </span>
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open ? <Lane run={run} /> : null}
      </div>
    </aside>
  );
}

function Lane({ run }: { run: ShownRun }) {
  const t = useTexts(authenticationTexts);
  const runs = useShownRuns();
  const records = useDocument(({ scenario }) => scenario.records);
  const messages = useDocument(({ scenario }) => scenario.messages);
  const domainPolicies = useDocument(({ scenario }) => scenario.domainPolicies);
  const checks = useMemo(() => authenticate({ records, messages, domainPolicies }, run, runs), [records, messages, domainPolicies, run, runs]);
  const arrivals = checks.map((check) => ({ check, at: arrivesAt(run, check.hop) }));
  const arrived = useClock(({ time }) => arrivals.filter(({ at }) => at <= time).length);
  return (
    <>
      <p className="mt-1.5 text-sm leading-relaxed">{t.apart}</p>
      {arrived === 0 ? <p className="mt-2 text-sm text-muted">{checks.length === 0 ? t.nothing : t.notYet}</p> : null}
      <ol className="mt-2 flex flex-col gap-2">
        {checks.slice(0, arrived).map((check, index) => (
          <ArrivalCheck key={check.hop} check={check} number={index + 1} />
        ))}
      </ol>
      <p className="mt-2 text-xs leading-relaxed text-muted">{t.limits}</p>
      <p className="mt-1 text-xs leading-relaxed text-muted">{t.publish}</p>
    </>
  );
}

/** When a message arrives where it is checked, on the run's clock. */
function arrivesAt(run: ShownRun, hopId: string): number {
  const hop = run.hops.find(({ id }) => id === hopId);
  return hop === undefined ? Infinity : (hop.decidesAt ?? hop.endsAt);
}
