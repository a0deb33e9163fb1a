import { Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import type { Certificate } from '../../model/certificate.ts';
import type { Host } from '../../model/host.ts';
import { isHost } from '../../model/record.ts';
import { focusFirstField } from '../../store/show/focus-panel.ts';
import { updateRecord } from '../../store/edit/records.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { certificateEditor } from '../editors.ts';
import { FlagParameter } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';
import { TextParameter } from '../fields/TextParameter.tsx';
import { ListSection } from '../ListSection.tsx';

/** The certificate that a host can present, or that it has none. */
export function CertificateSection({ host }: { host: Host }) {
  const t = useTexts(inspectorTexts);
  const fields = useRef<HTMLDivElement>(null);
  const write = (certificate: Certificate | null): void =>
    updateRecord(host.id, { key: 'setParameter', parameter: t.certificate, name: host.name }, (record) => (isHost(record) ? { ...record, certificate } : record));
  const add = (): void => {
    write({ subject: host.hostName, subjectAlternativeNames: [], trusted: true });
    focusFirstField(() => fields.current);
  };
  return (
    <ListSection title={t.certificate} text={parameters.host.certificate}>
      {host.certificate === null ? (
        <EmptyState title={t.noCertificate}>
          <Button icon={Plus} onClick={add}>
            {t.addCertificate}
          </Button>
        </EmptyState>
      ) : (
        <div ref={fields}>
          <CertificateFields host={host} certificate={host.certificate} onRemove={() => write(null)} />
        </div>
      )}
    </ListSection>
  );
}

function CertificateFields({ host, certificate, onRemove }: { host: Host; certificate: Certificate; onRemove: () => void }) {
  const t = useTexts(inspectorTexts);
  const editor = certificateEditor(host, certificate);
  return (
    <>
      <TextParameter field={fieldOf(editor, 'subject')} suggestions={[host.hostName]} />
      <ListParameter field={fieldOf(editor, 'subjectAlternativeNames')} placeholder="mail.contoso.com" />
      <FlagParameter field={fieldOf(editor, 'trusted')} />
      <Button icon={Trash2} look="danger" onClick={onRemove}>
        {t.removeCertificate}
      </Button>
    </>
  );
}
