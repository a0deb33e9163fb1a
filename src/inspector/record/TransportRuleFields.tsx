import { inspectorTexts } from '../../content/inspector-texts.ts';
import { knownDomains } from '../../model/suggestions.ts';
import type { Tenant } from '../../model/tenant.ts';
import { SENDER_ADDRESS_LOCATIONS, TRANSPORT_RULE_STATES, type TransportRule } from '../../model/transport-rule.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { transportRuleEditor } from '../editors.ts';
import { ChoiceParameter, OptionalChoiceParameter, plainOptions } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { OptionalTextParameter, TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';

type Props = { tenant: Tenant; index: number; rule: TransportRule };

/** Every parameter of a transport rule. */
export function TransportRuleFields({ tenant, index, rule }: Props) {
  const t = useTexts(inspectorTexts);
  const domains = knownDomains(useRecords());
  const editor = transportRuleEditor(tenant, index, rule);
  const others = tenant.TransportRules.flatMap((other, at) => (at === index ? [] : [other.Name]));
  const withoutHeader = rule.HeaderContainsMessageHeader === null ? t.noEffectWithout('HeaderContainsMessageHeader') : null;
  const withoutException = rule.ExceptIfHeaderContainsMessageHeader === null ? t.noEffectWithout('ExceptIfHeaderContainsMessageHeader') : null;
  return (
    <>
      <TextParameter field={fieldOf(editor, 'Name')} taken={others} />
      <ChoiceParameter field={fieldOf(editor, 'State')} options={plainOptions(TRANSPORT_RULE_STATES)} />
      <ListParameter field={fieldOf(editor, 'SenderDomainIs')} suggestions={domains} placeholder="contoso.com" />
      <ChoiceParameter field={fieldOf(editor, 'SenderAddressLocation')} options={plainOptions(SENDER_ADDRESS_LOCATIONS)} />
      <ListParameter field={fieldOf(editor, 'RecipientDomainIs')} suggestions={domains} placeholder="contoso.com" />
      <OptionalTextParameter field={fieldOf(editor, 'HeaderContainsMessageHeader')} placeholder="X-Scanned" />
      <ListParameter field={fieldOf(editor, 'HeaderContainsWords')} noEffect={withoutHeader} isFreeText />
      <OptionalTextParameter field={fieldOf(editor, 'ExceptIfHeaderContainsMessageHeader')} placeholder="X-Scanned" />
      <ListParameter field={fieldOf(editor, 'ExceptIfHeaderContainsWords')} noEffect={withoutException} isFreeText />
      <OptionalChoiceParameter
        field={fieldOf(editor, 'RouteMessageOutboundConnector')}
        options={plainOptions(tenant.OutboundConnectors.map((connector) => connector.Name))}
      />
    </>
  );
}
