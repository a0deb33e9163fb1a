import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import type { Host } from '../../model/host.ts';
import { addNewConnector } from '../../store/edit/add-connector.ts';
import { changeHostName } from '../../store/edit/renames.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { sendSummary } from '../connector/connector-summary.ts';
import { ConnectorList } from '../connector/ConnectorList.tsx';
import { hostEditor } from '../editors.ts';
import { fieldOf, withWrite } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { TextParameter } from '../fields/TextParameter.tsx';
import { AcceptedDomainList } from './AcceptedDomainList.tsx';
import { CertificateSection } from './CertificateSection.tsx';
import { OrganizationParameter } from './OrganizationParameter.tsx';
import { RecipientList } from './RecipientList.tsx';
import { SigningFields } from './SigningFields.tsx';

/** Whatever speaks SMTP outside the service: a company's server, a gateway, a server of the Internet. */
export function HostView({ host }: { host: Host }) {
  const t = useTexts(inspectorTexts);
  const editor = hostEditor(host);
  const hostName = withWrite(fieldOf(editor, 'hostName'), (value, parameter, gesture) =>
    changeHostName(host.id, value, { key: 'setParameter', parameter, name: host.name }, gesture),
  );
  return (
    <>
      <div className="px-3 py-1">
        <TextParameter field={fieldOf(editor, 'name')} />
        {host.type === 'internetHost' ? null : <OrganizationParameter record={host} />}
        <TextParameter field={hostName} />
        <ListParameter field={fieldOf(editor, 'ipAddresses')} placeholder="192.0.2.10" />
      </div>
      <CertificateSection host={host} />
      <ConnectorList
        record={host.id}
        list="SendConnectors"
        title={t.sendConnectors}
        text={parameters.host.SendConnectors}
        items={host.SendConnectors.map((connector) => ({ name: connector.Name, summary: sendSummary(connector, t), isOff: !connector.Enabled }))}
        emptyText={t.noSend}
        addText={t.addSendConnector}
        onAdd={() => addNewConnector(host.id, 'SendConnectors')}
      />
      {host.type === 'gateway' ? null : <AcceptedDomainList record={host} />}
      {host.type === 'onPremisesServer' ? <RecipientList record={host} /> : null}
      <SigningFields record={host} />
    </>
  );
}
