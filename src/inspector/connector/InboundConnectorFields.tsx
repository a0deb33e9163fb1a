import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import { INBOUND_CONNECTOR_TYPES, type InboundConnector, type InboundConnectorParameter } from '../../model/inbound-connector.ts';
import { acceptedDomainsOf } from '../../model/new-names.ts';
import { certificateNames, knownAddresses, knownScopes } from '../../model/suggestions.ts';
import type { Tenant } from '../../model/tenant.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { inboundConnectorEditor } from '../editors.ts';
import { ChoiceParameter, FlagParameter, plainOptions } from '../fields/ChoiceParameter.tsx';
import { fieldOf, nounsOf, type Editor } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { OptionalTextParameter, TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';

type Props = { tenant: Tenant; index: number; connector: InboundConnector };

/** Every parameter of an inbound connector. */
export function InboundConnectorFields({ tenant, index, connector }: Props) {
  const editor = inboundConnectorEditor(tenant, index, connector);
  const others = tenant.InboundConnectors.flatMap((other, at) => (at === index ? [] : [other.Name]));
  return (
    <div className="px-3 py-1">
      <TextParameter field={fieldOf(editor, 'Name')} taken={others} />
      <InboundConnectorParameters editor={editor} tenants={[tenant]} />
    </div>
  );
}

/** All but the name, of one connector or of several. Those that do nothing on its type say so, and keep what is typed. */
export function InboundConnectorParameters({ editor, tenants }: { editor: Editor<InboundConnector>; tenants: readonly Tenant[] }) {
  const t = useTexts(inspectorTexts);
  const records = useRecords();
  const domains = acceptedDomainsOf(tenants);
  const { ConnectorType } = editor.value;
  const noEffect = (parameter: InboundConnectorParameter): string | null => {
    if (nounsOf(editor).some((connector) => parameters.inboundConnector[parameter].worksOn[connector.ConnectorType])) return null;
    return ConnectorType === 'OnPremises' ? t.noEffectOnPremises : t.noEffectPartner;
  };
  return (
    <>
      <FlagParameter field={fieldOf(editor, 'Enabled')} />
      <ChoiceParameter field={fieldOf(editor, 'ConnectorType')} options={plainOptions(INBOUND_CONNECTOR_TYPES)} />
      <OptionalTextParameter
        field={fieldOf(editor, 'TlsSenderCertificateName')}
        suggestions={certificateNames(records, domains)}
        placeholder="*.contoso.com"
        noEffect={noEffect('TlsSenderCertificateName')}
      />
      <ListParameter
        field={fieldOf(editor, 'SenderIPAddresses')}
        suggestions={knownAddresses(records)}
        placeholder="192.0.2.0/24"
        noEffect={noEffect('SenderIPAddresses')}
      />
      <ListParameter field={fieldOf(editor, 'SenderDomains')} suggestions={knownScopes(records)} placeholder="*.contoso.com" noEffect={noEffect('SenderDomains')} />
      <FlagParameter field={fieldOf(editor, 'RequireTls')} noEffect={noEffect('RequireTls')} />
      <FlagParameter field={fieldOf(editor, 'RestrictDomainsToCertificate')} noEffect={noEffect('RestrictDomainsToCertificate')} />
      <FlagParameter field={fieldOf(editor, 'RestrictDomainsToIPAddresses')} noEffect={noEffect('RestrictDomainsToIPAddresses')} />
      <ListParameter
        field={fieldOf(editor, 'AssociatedAcceptedDomains')}
        suggestions={domains}
        placeholder="contoso.com"
        noEffect={noEffect('AssociatedAcceptedDomains')}
      />
    </>
  );
}
