import { ListChecks, ScrollText, type LucideIcon } from 'lucide-react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { showDialog, type DialogName } from '../store/show/open-dialog.ts';
import { useTexts } from '../store/show/use-texts.ts';

/** Opens what each tenant's administrator sees of the messages, and what no message makes use of. */
export function TraceButtons() {
  const t = useTexts(timelineTexts);
  return (
    <span className="flex gap-1">
      <DialogButton name={t.trace} icon={ScrollText} dialog="trace" />
      <DialogButton name={t.coverage} icon={ListChecks} dialog="coverage" />
    </span>
  );
}

function DialogButton({ name, icon: Icon, dialog }: { name: string; icon: LucideIcon; dialog: DialogName }) {
  return (
    <button type="button" aria-label={name} title={name} className="flex size-8 items-center justify-center rounded-md border border-line hover:bg-sunken" onClick={() => showDialog(dialog)}>
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
