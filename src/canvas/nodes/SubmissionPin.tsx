import { useActiveRun } from '../../store/active-run.ts';
import { useDocument } from '../../store/document.ts';
import { useScene } from '../use-scene.ts';
import { PinBadge } from './PinBadge.tsx';

/** The badges of submissions from a tenant's mailboxes: these decisions never see the front door. */
export function SubmissionPin({ tenantId }: { tenantId: string }) {
  const scene = useScene();
  const run = useActiveRun();
  const exists = useDocument(({ scenario }) => scenario.records.some((record) => record.id === tenantId));
  if (run === null || !exists) return null;
  const pins = scene.pins.filter((pin) => pin.place === 'tenant');
  return pins.map((pin) => {
    const hop = run.hops.find((candidate) => candidate.id === pin.hop);
    if (hop === undefined || hop.to.kind !== 'record' || hop.to.id !== tenantId) return null;
    return (
      <span key={pin.hop} className="submission-pin">
        <PinBadge hop={hop} ordinal={pin.ordinal} />
      </span>
    );
  });
}
