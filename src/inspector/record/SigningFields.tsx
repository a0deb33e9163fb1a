import { inspectorTexts } from '../../content/inspector-texts.ts';
import type { Host } from '../../model/host.ts';
import type { Tenant } from '../../model/tenant.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { Section } from '../../ui/Section.tsx';
import { hostEditor, tenantEditor } from '../editors.ts';
import { FlagParameter } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { ListParameter } from '../fields/ListParameter.tsx';

/** What a record does to signatures: beside the point of attribution, and so folded at the end. */
export function SigningFields({ record }: { record: Host | Tenant }) {
  const t = useTexts(inspectorTexts);
  const fields =
    record.type === 'tenant'
      ? { domains: fieldOf(tenantEditor(record), 'dkimDomains'), alters: fieldOf(tenantEditor(record), 'altersMessages') }
      : { domains: fieldOf(hostEditor(record), 'dkimDomains'), alters: fieldOf(hostEditor(record), 'altersMessages') };
  return (
    <Section title={t.signing} defaultOpen={fields.domains.isChanged || fields.alters.isChanged}>
      <ListParameter field={fields.domains} placeholder="contoso.com" />
      <FlagParameter field={fields.alters} />
    </Section>
  );
}
