import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import { freeName } from '../../model/free-name.ts';
import { newInboundConnector, newOutboundConnector } from '../../model/new-connector.ts';
import type { Tenant } from '../../model/tenant.ts';
import { focusPanel } from '../../store/focus-panel.ts';
import { addConnector } from '../../store/records.ts';
import { selectRow } from '../../store/session.ts';
import { useTexts } from '../../store/use-texts.ts';
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
  const addInbound = (): void => {
    const Name = freeName(t.inboundConnector, tenant.InboundConnectors.map((connector) => connector.Name));
    addConnector(tenant.id, { list: 'InboundConnectors', connector: newInboundConnector(Name) }, { key: 'add', name: Name });
    selectRow({ record: tenant.id, list: 'InboundConnectors', index: tenant.InboundConnectors.length });
    focusPanel('inspector');
  };
  const addOutbound = (): void => {
    const Name = freeName(t.outboundConnector, tenant.OutboundConnectors.map((connector) => connector.Name));
    addConnector(tenant.id, { list: 'OutboundConnectors', connector: newOutboundConnector(Name) }, { key: 'add', name: Name });
    selectRow({ record: tenant.id, list: 'OutboundConnectors', index: tenant.OutboundConnectors.length });
    focusPanel('inspector');
  };
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
        onAdd={addInbound}
      />
      <ConnectorList
        record={tenant.id}
        list="OutboundConnectors"
        title={t.outboundConnectors}
        text={parameters.tenant.OutboundConnectors}
        items={tenant.OutboundConnectors.map((connector) => ({ name: connector.Name, summary: outboundSummary(connector, t), isOff: !connector.Enabled }))}
        emptyText={t.noOutbound}
        addText={t.addOutboundConnector}
        onAdd={addOutbound}
      />
      <RecipientList record={tenant} />
      <TransportRuleList tenant={tenant} />
      <SigningFields record={tenant} />
    </>
  );
}
