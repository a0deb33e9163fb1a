import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import type { Tenant } from '../../model/tenant.ts';
import { addNewConnector } from '../../store/edit/add-connector.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { inboundSummary, outboundSummary } from '../connector/connector-summary.ts';
import { ConnectorList } from '../connector/ConnectorList.tsx';
import { tenantEditor } from '../editors.ts';
import { FlagParameter } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';
import { AcceptedDomainList } from './AcceptedDomainList.tsx';
import { OrganizationParameter } from './OrganizationParameter.tsx';
import { RecipientList } from './RecipientList.tsx';
import { SigningFields } from './SigningFields.tsx';
import { TransportRuleList } from './TransportRuleList.tsx';

/** A tenant of the service. */
export function TenantView({ tenant }: { tenant: Tenant }) {
  const t = useTexts(inspectorTexts);
  const taken = useRecords().flatMap((other) => (other.type === 'tenant' && other.id !== tenant.id ? [other.name] : []));
  const editor = tenantEditor(tenant);
  return (
    <>
      <div className="px-3 py-1">
        <TextParameter field={fieldOf(editor, 'name')} taken={taken} />
        <OrganizationParameter record={tenant} />
        <FlagParameter field={fieldOf(editor, 'RejectDirectSend')} />
      </div>
      <AcceptedDomainList record={tenant} />
      <ConnectorList
        record={tenant.id}
        list="InboundConnectors"
        title={t.inboundConnectors}
        text={parameters.tenant.InboundConnectors}
        items={tenant.InboundConnectors.map((connector) => ({ name: connector.Name, summary: inboundSummary(connector), isOff: !connector.Enabled }))}
        emptyText={t.noInbound}
        addText={t.addInboundConnector}
        onAdd={() => addNewConnector(tenant.id, 'InboundConnectors')}
      />
      <ConnectorList
        record={tenant.id}
        list="OutboundConnectors"
        title={t.outboundConnectors}
        text={parameters.tenant.OutboundConnectors}
        items={tenant.OutboundConnectors.map((connector) => ({ name: connector.Name, summary: outboundSummary(connector, t), isOff: !connector.Enabled }))}
        emptyText={t.noOutbound}
        addText={t.addOutboundConnector}
        onAdd={() => addNewConnector(tenant.id, 'OutboundConnectors')}
      />
      <RecipientList record={tenant} />
      <TransportRuleList tenant={tenant} />
      <SigningFields record={tenant} />
    </>
  );
}
