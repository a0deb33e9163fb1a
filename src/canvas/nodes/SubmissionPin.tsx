import { useActiveRun, useOfRun } from '../../store/run/active-run.ts';
import { decisionsOf } from '../../store/run/results.ts';
import type { ShownHop } from '../../store/run/shown-run.ts';
import { isSubmissionInside } from '../geometry/scene.ts';
import { PinBadge } from './PinBadge.tsx';

function isSubmittedAt(hop: ShownHop, tenantId: string): boolean {
  return isSubmissionInside(hop) && hop.to.kind === 'record' && hop.to.id === tenantId;
}

/** The badges of submissions from a tenant's mailboxes: these decisions never see the front door. Most tenants have none. */
export function SubmissionPin({ tenantId }: { tenantId: string }) {
  const has = useOfRun((run) => run !== null && run.hops.some((hop) => isSubmittedAt(hop, tenantId)));
  return has ? <Badges tenantId={tenantId} /> : null;
}

function Badges({ tenantId }: { tenantId: string }) {
  const run = useActiveRun();
  if (run === null) return null;
  return decisionsOf(run).map((hop, index) =>
    isSubmittedAt(hop, tenantId) ? (
      <span key={hop.id} className="submission-pin">
        <PinBadge hop={hop} ordinal={index + 1} />
      </span>
    ) : null,
  );
}
