import { parameters } from '../../content/parameters.ts';
import type { Gateway, OnPremisesServer } from '../../model/host.ts';
import type { Note } from '../../model/note.ts';
import { recordTitle } from '../../model/record-title.ts';
import type { Tenant } from '../../model/tenant.ts';
import { asOneChange } from '../../store/edit/as-one-change.ts';
import { changeOrganization } from '../../store/edit/change-organization.ts';
import type { ChangeLabel } from '../../store/document.ts';
import { OptionalChoiceParameter } from '../fields/ChoiceParameter.tsx';
import type { FieldModel } from '../fields/field-model.ts';
import { useRecords } from '../use-records.ts';

type Member = Tenant | OnPremisesServer | Gateway | Note;

/** Whose a record is, or several are. Choosing another moves each node into that frame. */
export function OrganizationParameter({ record, others = [] }: { record: Member; others?: readonly Member[] }) {
  const members = [record, ...others];
  const options = useRecords().flatMap((other) => (other.type === 'organization' ? [{ value: other.id, label: other.name }] : []));
  const field: FieldModel<string | null> = {
    id: `${record.id}.organization`,
    key: 'organization',
    text: parameters[record.type === 'tenant' || record.type === 'note' ? record.type : 'host'].organization,
    value: record.organization,
    all: members.map((member) => member.organization),
    isMixed: others.some((other) => other.organization !== record.organization),
    // Whose something is, is no setting with a usual value.
    isChanged: false,
    problemOf: () => null,
    write: (organization, parameter) => {
      const label: ChangeLabel =
        others.length === 0 ? { key: 'setParameter', parameter, name: recordTitle(record) } : { key: 'setParameterOfMany', parameter, count: members.length };
      asOneChange(() => members.forEach((member) => changeOrganization(member.id, organization, label)));
    },
    // Nobody asks for it: whose something is, is one value.
    writeEach: () => undefined,
    reset: null,
  };
  return <OptionalChoiceParameter field={field} options={options} />;
}
