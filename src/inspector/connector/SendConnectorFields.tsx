import { inspectorTexts } from '../../content/inspector-texts.ts';
import type { Host } from '../../model/host.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import { knownMailboxes, knownScopes, reachableNames } from '../../model/suggestions.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { sendConnectorEditor } from '../editors.ts';
import { FlagParameter } from '../fields/ChoiceParameter.tsx';
import { fieldOf, nounsOf, type Editor } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { OptionalTextParameter, TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';

type Props = { host: Host; index: number; connector: SendConnector };

/** Every parameter of a Send connector. */
export function SendConnectorFields({ host, index, connector }: Props) {
  const editor = sendConnectorEditor(host, index, connector);
  const others = host.SendConnectors.flatMap((other, at) => (at === index ? [] : [other.Name]));
  return (
    <div className="px-3 py-1">
      <TextParameter field={fieldOf(editor, 'Name')} taken={others} />
      <SendConnectorParameters editor={editor} hosts={[host]} />
    </div>
  );
}

/** All but the name, of one connector or of several. */
export function SendConnectorParameters({ editor, hosts }: { editor: Editor<SendConnector>; hosts: readonly Host[] }) {
  const t = useTexts(inspectorTexts);
  const records = useRecords();
  const all = nounsOf(editor);
  const withoutTls = all.every((connector) => connector.IgnoreSTARTTLS) ? t.noEffectWhile('IgnoreSTARTTLS') : null;
  const mailboxes = knownMailboxes(records.filter((record) => record.type === 'tenant'));
  return (
    <>
      <FlagParameter field={fieldOf(editor, 'Enabled')} />
      <ListParameter field={fieldOf(editor, 'AddressSpaces')} suggestions={knownScopes(records)} placeholder="*" />
      <FlagParameter field={fieldOf(editor, 'DNSRoutingEnabled')} />
      <ListParameter
        field={fieldOf(editor, 'SmartHosts')}
        suggestions={reachableNames(records)}
        placeholder="contoso-com.mail.protection.outlook.com"
        noEffect={all.every((connector) => connector.DNSRoutingEnabled) ? t.noEffectWhile('DNSRoutingEnabled') : null}
      />
      <FlagParameter field={fieldOf(editor, 'IgnoreSTARTTLS')} />
      <FlagParameter
        field={fieldOf(editor, 'presentsCertificate')}
        noEffect={withoutTls ?? (hosts.every((host) => host.certificate === null) ? t.noEffectWithoutCertificate : null)}
      />
      <OptionalTextParameter field={fieldOf(editor, 'authenticatesAs')} suggestions={mailboxes} placeholder="printer@contoso.com" />
    </>
  );
}
