import { CircleQuestionMark, Copy, Trash2 } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { recordTypeNames } from '../../content/record-types.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import { duplicateRecord } from '../../store/edit/duplicates.ts';
import { recordName } from '../../store/show/name-places.ts';
import { removeSelection } from '../../store/edit/remove-selection.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { askWhyNot } from '../../store/run/why-not.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { RECORD_ICONS } from '../../verdict/record-icons.ts';
import { PanelHeader } from '../PanelHeader.tsx';
import { HostView } from './HostView.tsx';
import { MxRecordView } from './MxRecordView.tsx';
import { NoteView } from './NoteView.tsx';
import { OrganizationView } from './OrganizationView.tsx';
import { TenantView } from './TenantView.tsx';

/** One record of the drawing: what it is, and everything about it. */
export function RecordView({ record }: { record: ScenarioRecord }) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const name = recordName([record], record.id);
  return (
    <>
      <PanelHeader icon={RECORD_ICONS[record.type]} kind={recordTypeNames[record.type][language]} name={name}>
        {record.type === 'tenant' ? <IconButton icon={CircleQuestionMark} label={t.whyNot(name)} onClick={() => askWhyNot(record.name)} /> : null}
        {record.type === 'organization' ? null : <IconButton icon={Copy} label={t.duplicate(name)} onClick={() => duplicateRecord(record.id)} />}
        <IconButton icon={Trash2} label={t.remove(name)} look="danger" onClick={removeSelection} />
      </PanelHeader>
      <RecordBody record={record} />
    </>
  );
}

function RecordBody({ record }: { record: ScenarioRecord }) {
  if (isHost(record)) return <HostView host={record} />;
  switch (record.type) {
    case 'organization':
      return <OrganizationView organization={record} />;
    case 'tenant':
      return <TenantView tenant={record} />;
    case 'note':
      return <NoteView note={record} />;
    case 'mxRecord':
      return <MxRecordView mxRecord={record} />;
  }
}
