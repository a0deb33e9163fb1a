import { inspectorTexts } from '../../content/inspector-texts.ts';
import type { Host } from '../../model/host.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import { knownMailboxes, knownScopes, reachableNames } from '../../model/suggestions.ts';
import { useTexts } from '../../store/use-texts.ts';
import { sendConnectorEditor } from '../editors.ts';
import { FlagParameter } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { OptionalTextParameter, TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';

type Props = { host: Host; index: number; connector: SendConnector };

/** Every parameter of a Send connector. */
export function SendConnectorFields({ host, index, connector }: Props) {
  const t = useTexts(inspectorTexts);
  const records = useRecords();
  const editor = sendConnectorEditor(host, index, connector);
  const others = host.SendConnectors.flatMap((other, at) => (at === index ? [] : [other.Name]));
  const withoutTls = connector.IgnoreSTARTTLS ? t.noEffectWhile('IgnoreSTARTTLS') : null;
  const mailboxes = knownMailboxes(records.filter((record) => record.type === 'tenant'));
  return (
    <div className="px-3 py-1">
      <TextParameter field={fieldOf(editor, 'Name')} taken={others} />
      <FlagParameter field={fieldOf(editor, 'Enabled')} />
      <ListParameter field={fieldOf(editor, 'AddressSpaces')} suggestions={knownScopes(records)} placeholder="*" />
      <FlagParameter field={fieldOf(editor, 'DNSRoutingEnabled')} />
      <ListParameter
        field={fieldOf(editor, 'SmartHosts')}
        suggestions={reachableNames(records)}
        placeholder="contoso-com.mail.protection.outlook.com"
        noEffect={connector.DNSRoutingEnabled ? t.noEffectWhile('DNSRoutingEnabled') : null}
      />
      <FlagParameter field={fieldOf(editor, 'IgnoreSTARTTLS')} />
      <FlagParameter
        field={fieldOf(editor, 'presentsCertificate')}
        noEffect={withoutTls ?? (host.certificate === null ? t.noEffectWithoutCertificate : null)}
      />
      <OptionalTextParameter field={fieldOf(editor, 'authenticatesAs')} suggestions={mailboxes} placeholder="printer@contoso.com" />
    </div>
  );
}
