import { inspectorTexts } from '../content/inspector-texts.ts';
import { organizationColorNames } from '../content/record-types.ts';
import { ORGANIZATION_COLORS } from '../model/organization.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { reachableNames } from '../model/suggestions.ts';
import { connectorsIn } from '../store/edit/connectors-in.ts';
import { selectRows, type RowList, type RowRef } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceParameter, FlagParameter } from './fields/ChoiceParameter.tsx';
import { fieldOf } from './fields/field-model.ts';
import { NumberParameter, TextParameter } from './fields/TextParameter.tsx';
import { mxRecordsEditor, organizationsEditor, tenantsEditor, type Some } from './many-editors.ts';
import { OrganizationParameter } from './record/OrganizationParameter.tsx';
import { useRecords } from './use-records.ts';

function some<Noun>([first, ...others]: readonly Noun[]): Some<Noun> | null {
  return first === undefined ? null : [first, ...others];
}

/** What several records have in common and can be set for all of them at once; nothing for records of different kinds. */
export function SharedFields({ records }: { records: readonly ScenarioRecord[] }) {
  const language = useLanguage();
  const all = useRecords();
  const tenants = some(records.filter((record) => record.type === 'tenant'));
  const organizations = some(records.filter((record) => record.type === 'organization'));
  const mxRecords = some(records.filter((record) => record.type === 'mxRecord'));
  const members = some(records.filter((record) => record.type === 'tenant' || record.type === 'onPremisesServer' || record.type === 'gateway' || record.type === 'note'));
  const [member, ...otherMembers] = members ?? [];
  return (
    <>
      {member !== undefined && members?.length === records.length && <OrganizationParameter record={member} others={otherMembers} />}
      {tenants?.length === records.length && <FlagParameter field={fieldOf(tenantsEditor(tenants), 'RejectDirectSend')} />}
      {organizations?.length === records.length && (
        <ChoiceParameter
          field={fieldOf(organizationsEditor(organizations), 'color')}
          options={ORGANIZATION_COLORS.map((value) => ({ value, label: organizationColorNames[value][language] }))}
        />
      )}
      {mxRecords?.length === records.length && (
        <>
          <NumberParameter field={fieldOf(mxRecordsEditor(mxRecords), 'preference')} />
          <TextParameter field={fieldOf(mxRecordsEditor(mxRecords), 'exchange')} suggestions={reachableNames(all)} />
        </>
      )}
      <ConnectorChoices records={records} />
    </>
  );
}

function rowsOf(records: readonly ScenarioRecord[], list: RowList): RowRef[] {
  return records.flatMap((record) => (connectorsIn(record, list) ?? []).map((_, index) => ({ record: record.id, list, index })));
}

/** The connectors of all these records, to be edited together. */
function ConnectorChoices({ records }: { records: readonly ScenarioRecord[] }) {
  const t = useTexts(inspectorTexts);
  const names = { InboundConnectors: t.editInboundConnectors, OutboundConnectors: t.editOutboundConnectors, SendConnectors: t.editSendConnectors };
  const lists = (['InboundConnectors', 'OutboundConnectors', 'SendConnectors'] as const).map((list) => ({ list, rows: rowsOf(records, list) })).filter(({ rows }) => rows.length > 1);
  if (lists.length === 0) return null;
  return (
    <div role="group" aria-label={t.together} className="flex flex-wrap items-center gap-1.5 py-1">
      <span className="text-xs text-muted">{t.together}:</span>
      {lists.map(({ list, rows }) => (
        <Button key={list} onClick={() => selectRows(rows)}>
          {names[list](rows.length)}
        </Button>
      ))}
    </div>
  );
}
