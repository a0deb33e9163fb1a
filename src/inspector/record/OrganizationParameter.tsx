import { parameters } from '../../content/parameters.ts';
import type { Gateway, OnPremisesServer } from '../../model/host.ts';
import type { Tenant } from '../../model/tenant.ts';
import { changeOrganization } from '../../store/change-organization.ts';
import { OptionalChoiceParameter } from '../fields/ChoiceParameter.tsx';
import type { FieldModel } from '../fields/field-model.ts';
import { useRecords } from '../use-records.ts';

/** Whose a record is. Choosing another moves its node into that frame. */
export function OrganizationParameter({ record }: { record: Tenant | OnPremisesServer | Gateway }) {
  const options = useRecords().flatMap((other) => (other.type === 'organization' ? [{ value: other.id, label: other.name }] : []));
  const field: FieldModel<string | null> = {
    id: `${record.id}.organization`,
    key: 'organization',
    text: record.type === 'tenant' ? parameters.tenant.organization : parameters.host.organization,
    value: record.organization,
    // Whose something is, is no setting with a usual value.
    isChanged: false,
    problemOf: () => null,
    write: (organization, parameter) => changeOrganization(record.id, organization, { key: 'setParameter', parameter, name: record.name }),
    reset: null,
  };
  return <OptionalChoiceParameter field={field} options={options} />;
}
