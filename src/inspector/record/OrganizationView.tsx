import { inspectorTexts } from '../../content/inspector-texts.ts';
import { organizationColorNames } from '../../content/record-types.ts';
import { membersOf } from '../../model/new-names.ts';
import { ORGANIZATION_COLORS, type Organization } from '../../model/organization.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Section } from '../../ui/Section.tsx';
import { organizationEditor } from '../editors.ts';
import { ChoiceParameter } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { TextParameter } from '../fields/TextParameter.tsx';
import { RecordLine } from '../RecordLine.tsx';
import { useRecords } from '../use-records.ts';

/** A company: its name and colour, and what belongs to it. */
export function OrganizationView({ organization }: { organization: Organization }) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const members = membersOf(useRecords(), organization.id);
  const editor = organizationEditor(organization);
  return (
    <>
      <div className="px-3 py-1">
        <TextParameter field={fieldOf(editor, 'name')} />
        <ChoiceParameter
          field={fieldOf(editor, 'color')}
          options={ORGANIZATION_COLORS.map((value) => ({ value, label: organizationColorNames[value][language] }))}
        />
      </div>
      <Section title={t.members} count={members.length}>
        {members.length === 0 ? <EmptyState title={t.noMembers} /> : null}
        <ul className="flex flex-col gap-0.5">
          {members.map((member) => (
            <RecordLine key={member.id} record={member} />
          ))}
        </ul>
      </Section>
    </>
  );
}
