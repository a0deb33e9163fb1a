import type { NodeProps } from '@xyflow/react';
import { BadgeCheck, ShieldOff } from 'lucide-react';
import { memo } from 'react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { RECORD_ICONS } from '../../verdict/record-icons.ts';
import type { HostNode as HostNodeType } from '../project-nodes.ts';
import { NodeShell } from './NodeShell.tsx';
import { RouteRow } from './RouteRow.tsx';

/** A host outside the service: the facts a session from it carries, and where it sends mail. */
export function HostNode({ data, selected }: NodeProps<HostNodeType>) {
  return <HostCard record={data.record} color={data.color} selected={selected} />;
}

/** A node that is dragged is given its new place with every move; its card is not, and stays as it is. */
const HostCard = memo(function HostCard({ record, color, selected }: HostNodeType['data'] & { selected: boolean }) {
  const t = useTexts(canvasTexts);
  const Icon = RECORD_ICONS[record.type];
  const { certificate } = record;
  const names = certificate === null ? [] : [...new Set([certificate.subject, ...certificate.subjectAlternativeNames])];
  return (
    <NodeShell color={color} icon={<Icon size={18} />} name={record.name} kind={t[record.type]} selected={selected}>
      <ul className="node-lines">
        <li className="node-line">
          <span className="truncate font-mono text-[11px]">{record.hostName}</span>
          <span className="ml-auto pl-2 font-mono text-[11px] text-muted">{record.ipAddresses[0] ?? ''}</span>
        </li>
        <li className="node-line">
          {certificate === null ? (
            <span className="inline-flex items-center gap-1 text-[11px] text-muted">
              <ShieldOff size={13} aria-hidden="true" />
              {t.noCertificate}
            </span>
          ) : (
            <span className="inline-flex min-w-0 items-center gap-1 text-[11px]" title={`${t.certificate}: ${names.join(', ')}`}>
              <BadgeCheck size={13} aria-hidden="true" className={certificate.trusted ? 'text-ok' : 'text-danger'} />
              <span className="sr-only">{t.certificate}</span>
              <span className="truncate font-mono">{names.join(', ')}</span>
              {!certificate.trusted && <span className="text-danger">{t.untrusted}</span>}
            </span>
          )}
        </li>
      </ul>
      <div className="h-1" />
      {record.SendConnectors.map((connector, index) => (
        <RouteRow
          key={connector.Name}
          row={{ record: record.id, list: 'SendConnectors', index }}
          kind="Send connector"
          name={connector.Name}
          enabled={connector.Enabled}
          domains={connector.AddressSpaces}
          byMx={connector.DNSRoutingEnabled}
          smartHosts={connector.SmartHosts}
        />
      ))}
    </NodeShell>
  );
});
