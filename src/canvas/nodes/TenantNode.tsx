import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { domainLines, shownRows } from '../../model/node-size.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { RECORD_ICONS } from '../../verdict/record-icons.ts';
import type { TenantNode as TenantNodeType } from '../project-nodes.ts';
import { InboundRow } from './InboundRow.tsx';
import { NodeShell } from './NodeShell.tsx';
import { RouteRow } from './RouteRow.tsx';
import { SubmissionPin } from './SubmissionPin.tsx';
import { WhyNotChip } from './WhyNotChip.tsx';

const Icon = RECORD_ICONS.tenant;

/** A tenant: its accepted domains and its connectors. No mail is attributed here; this is where attributed mail goes. */
export function TenantNode({ data, selected }: NodeProps<TenantNodeType>) {
  return <TenantCard record={data.record} color={data.color} selected={selected} />;
}

/** A node that is dragged is given its new place with every move; its card is not, and stays as it is. */
const TenantCard = memo(function TenantCard({ record, color, selected }: TenantNodeType['data'] & { selected: boolean }) {
  const t = useTexts(canvasTexts);
  const lines = domainLines(record);
  const domains = record.AcceptedDomains.map((domain) => (domain.MatchSubDomains ? `*.${domain.DomainName}` : domain.DomainName));
  const hidden = domains.length - lines;
  const inbound = shownRows(record.InboundConnectors);
  const outbound = shownRows(record.OutboundConnectors);
  return (
    <>
      <SubmissionPin tenantId={record.id} />
      <NodeShell color={color} icon={<Icon size={18} />} name={record.name} kind={t.tenant} selected={selected} aside={<WhyNotChip tenant={record.name} />}>
      <ul className="node-lines">
        {domains.length === 0 && <li className="node-line text-muted">{t.noAcceptedDomains}</li>}
        {domains.slice(0, lines).map((domain, index) => (
          <li key={domain} className="node-line">
            <span className="truncate font-mono text-[11px]">@{domain}</span>
            {index === lines - 1 && hidden > 0 && <span className="ml-auto text-[11px] text-muted">{t.moreDomains(hidden)}</span>}
          </li>
        ))}
      </ul>
      <div className="node-group">{t.inboundConnectors}</div>
      {record.InboundConnectors.length === 0 && <div className="node-empty">{t.noInboundConnectors}</div>}
      {record.InboundConnectors.slice(0, inbound.shown).map((connector, index) => (
        <InboundRow key={connector.Name} tenant={record} connector={connector} index={index} />
      ))}
      {inbound.more > 0 && <div className="node-empty">{t.moreConnectors(inbound.more)}</div>}
      {record.OutboundConnectors.length > 0 && <div className="node-group">{t.outboundConnectors}</div>}
      {record.OutboundConnectors.slice(0, outbound.shown).map((connector, index) => (
        <RouteRow
          key={connector.Name}
          row={{ record: record.id, list: 'OutboundConnectors', index }}
          kind={t.outboundConnectors}
          name={connector.Name}
          enabled={connector.Enabled}
          domains={connector.RouteAllMessagesViaOnPremises && connector.RecipientDomains.length === 0 ? ['*'] : connector.RecipientDomains}
          byMx={connector.UseMXRecord}
          smartHosts={connector.SmartHosts}
        />
      ))}
      {outbound.more > 0 && <div className="node-empty">{t.moreConnectors(outbound.more)}</div>}
      </NodeShell>
    </>
  );
});
