import { recordTypeNames } from '../content/record-types.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { recordName } from '../store/show/name-places.ts';
import { select } from '../store/session.ts';
import { useLanguage } from '../store/show/use-texts.ts';
import { RECORD_ICONS } from '../verdict/record-icons.ts';

/** A record on one line; pressing it opens it. */
export function RecordLine({ record }: { record: ScenarioRecord }) {
  const language = useLanguage();
  const Icon = RECORD_ICONS[record.type];
  return (
    <li>
      <button type="button" className="flex min-h-8 w-full items-center gap-2 rounded-md px-1.5 text-left text-xs hover:bg-sunken" onClick={() => select([record.id])}>
        <Icon aria-hidden="true" size={15} className="shrink-0 text-org" />
        <span className="min-w-0 flex-1 break-words">{recordName([record], record.id)}</span>
        <span className="shrink-0 text-[11px] text-muted">{recordTypeNames[record.type][language]}</span>
      </button>
    </li>
  );
}
