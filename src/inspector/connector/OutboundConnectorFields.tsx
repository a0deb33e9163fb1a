import { inspectorTexts } from '../../content/inspector-texts.ts';
import { OUTBOUND_CONNECTOR_TYPES, type OutboundConnector } from '../../model/outbound-connector.ts';
import { knownScopes, reachableNames } from '../../model/suggestions.ts';
import type { Tenant } from '../../model/tenant.ts';
import { changeOutboundConnectorName } from '../../store/edit/renames.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { outboundConnectorEditor } from '../editors.ts';
import { ChoiceParameter, FlagParameter, plainOptions } from '../fields/ChoiceParameter.tsx';
import { fieldOf, nounsOf, withWrite, type Editor } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';

type Props = { tenant: Tenant; index: number; connector: OutboundConnector };

/** Every parameter of an outbound connector. */
export function OutboundConnectorFields({ tenant, index, connector }: Props) {
  const editor = outboundConnectorEditor(tenant, index, connector);
  const others = tenant.OutboundConnectors.flatMap((other, at) => (at === index ? [] : [other.Name]));
  const name = withWrite(fieldOf(editor, 'Name'), (Name, parameter, gesture) =>
    changeOutboundConnectorName(tenant.id, index, Name, { key: 'setParameter', parameter, name: connector.Name }, gesture),
  );
  return (
    <div className="px-3 py-1">
      <TextParameter field={name} taken={others} />
      <OutboundConnectorParameters editor={editor} />
    </div>
  );
}

/** All but the name, of one connector or of several. */
export function OutboundConnectorParameters({ editor }: { editor: Editor<OutboundConnector> }) {
  const t = useTexts(inspectorTexts);
  const records = useRecords();
  const all = nounsOf(editor);
  const scoped = all.every((connector) => connector.IsTransportRuleScoped) ? t.noEffectWhile('IsTransportRuleScoped') : null;
  const partner = all.every((connector) => connector.ConnectorType === 'Partner') ? t.noEffectPartner : null;
  return (
    <>
      <FlagParameter field={fieldOf(editor, 'Enabled')} />
      <ChoiceParameter field={fieldOf(editor, 'ConnectorType')} options={plainOptions(OUTBOUND_CONNECTOR_TYPES)} />
      <ListParameter field={fieldOf(editor, 'RecipientDomains')} suggestions={knownScopes(records)} placeholder="*.contoso.com" noEffect={scoped} />
      <FlagParameter field={fieldOf(editor, 'AllAcceptedDomains')} noEffect={partner ?? scoped} />
      <FlagParameter field={fieldOf(editor, 'UseMXRecord')} />
      <ListParameter
        field={fieldOf(editor, 'SmartHosts')}
        suggestions={reachableNames(records)}
        placeholder="mail.contoso.com"
        noEffect={all.every((connector) => connector.UseMXRecord) ? t.noEffectWhile('UseMXRecord') : null}
      />
      <FlagParameter field={fieldOf(editor, 'IsTransportRuleScoped')} />
      <FlagParameter field={fieldOf(editor, 'RouteAllMessagesViaOnPremises')} noEffect={partner ?? scoped} />
      <FlagParameter field={fieldOf(editor, 'SenderRewritingEnabled')} noEffect={partner} />
      <FlagParameter field={fieldOf(editor, 'TestMode')} />
    </>
  );
}
