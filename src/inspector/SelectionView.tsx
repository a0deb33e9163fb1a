import { BoxSelect, Trash2 } from 'lucide-react';
import { inspectorTexts } from '../content/inspector-texts.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { removeSelection } from '../store/edit/remove-selection.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { RecordLine } from './RecordLine.tsx';
import { SharedFields } from './SharedFields.tsx';

/** Several records: how many, which, and what can be done with all of them. */
export function SelectionView({ records }: { records: readonly ScenarioRecord[] }) {
  const t = useTexts(inspectorTexts);
  return (
    <div className="org-neutral">
      <PanelHeader icon={BoxSelect} kind={t.drawing} name={t.selected(records.length)} />
      <div className="px-3 py-2">
        <Button icon={Trash2} look="danger" onClick={removeSelection}>
          {t.removeSelected}
        </Button>
        <SharedFields key={records.map(({ id }) => id).join(' ')} records={records} />
        <ul className="mt-2 flex flex-col gap-0.5">
          {records.map((record) => (
            <RecordLine key={record.id} record={record} />
          ))}
        </ul>
      </div>
    </div>
  );
}
