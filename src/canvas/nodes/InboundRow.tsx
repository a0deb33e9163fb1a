import { Handshake, ShieldCheck, X } from 'lucide-react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import type { Tenant } from '../../model/tenant.ts';
import { selectRow, toggleRow, type RowRef } from '../../store/session.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { useRowStatus } from '../use-row-status.ts';
import { NodeRow } from './NodeRow.tsx';
import { useRowSelected } from './use-row-selected.ts';
import { askFrom } from './WhyNotChip.tsx';

/** What a connector looks for, in a few characters. */
function matchText({ TlsSenderCertificateName, SenderIPAddresses, SenderDomains }: InboundConnector): string {
  const parts = [
    ...(TlsSenderCertificateName === null ? [] : [TlsSenderCertificateName]),
    ...(SenderIPAddresses.length === 0 ? [] : [SenderIPAddresses.length === 1 ? `${SenderIPAddresses[0]}` : `${SenderIPAddresses[0]} +${SenderIPAddresses.length - 1}`]),
  ];
  return parts.length > 0 ? parts.join(' · ') : SenderDomains.map((domain) => domain.replace(/^smtp:/i, '').replace(/;.*$/, '')).join(' ');
}

type Props = { tenant: Tenant; connector: InboundConnector; index: number };

/** An inbound connector: it is lit when it claimed the mail, and says why when it did not. */
export function InboundRow({ tenant, connector, index }: Props) {
  const t = useTexts(canvasTexts);
  const { claims, why } = useRowStatus(tenant.name, connector.Name);
  const row: RowRef = { record: tenant.id, list: 'InboundConnectors', index };
  const selected = useRowSelected(row);
  const lit = claims.length > 0;
  const detail = connector.Enabled ? matchText(connector) : t.disabled;
  return (
    <NodeRow
      label={t.row(t.inboundConnectors, connector.Name, [connector.ConnectorType, detail, lit ? t.claimed : why].filter(Boolean).join(', '))}
      title={`${connector.Name} (${connector.ConnectorType}) ${detail}`}
      icon={connector.ConnectorType === 'OnPremises' ? <ShieldCheck size={14} /> : <Handshake size={14} />}
      name={connector.Name}
      detail={
        lit ? (
          <span className="flex min-w-0 items-center justify-end gap-1">
            <span className="truncate">{detail}</span>
            {claims.map((ordinal) => (
              <span key={ordinal} className="row-pin">
                {ordinal}
              </span>
            ))}
          </span>
        ) : why === null ? (
          <span className="text-muted">{detail}</span>
        ) : null
      }
      {...(lit || why === null
        ? {}
        : {
            aside: (
              <button type="button" className="nodrag nopan node-row-why" aria-label={t.whyNotConnector(connector.Name, why)} title={why} onClick={(event) => askFrom(event, tenant.name, connector.Name)}>
                <X size={12} aria-hidden="true" className="shrink-0" />
                <span className="truncate">{why}</span>
              </button>
            ),
          })}
      selected={selected}
      lit={lit}
      dimmed={!connector.Enabled}
      onSelect={(more) => (more ? toggleRow(row) : selectRow(row))}
    />
  );
}
