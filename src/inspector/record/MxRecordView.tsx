import type { MxRecord } from '../../model/mx-record.ts';
import { knownDomains, reachableNames } from '../../model/suggestions.ts';
import { mxRecordEditor } from '../editors.ts';
import { fieldOf } from '../fields/field-model.ts';
import { NumberParameter, TextParameter } from '../fields/TextParameter.tsx';
import { useRecords } from '../use-records.ts';

/** One MX record of the DNS. */
export function MxRecordView({ mxRecord }: { mxRecord: MxRecord }) {
  const records = useRecords();
  const editor = mxRecordEditor(mxRecord);
  return (
    <div className="px-3 py-1">
      <TextParameter field={fieldOf(editor, 'domain')} suggestions={knownDomains(records)} />
      <NumberParameter field={fieldOf(editor, 'preference')} />
      <TextParameter field={fieldOf(editor, 'exchange')} suggestions={reachableNames(records)} />
    </div>
  );
}
