import { ScrollText } from 'lucide-react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { showDialog } from '../store/open-dialog.ts';
import { useTexts } from '../store/use-texts.ts';

/** Opens what each tenant's administrator sees of the messages. */
export function TraceButton() {
  const t = useTexts(timelineTexts);
  return (
    <button
      type="button"
      aria-label={t.trace}
      title={t.trace}
      className="flex size-8 items-center justify-center rounded-md border border-line hover:bg-sunken"
      onClick={() => showDialog('trace')}
    >
      <ScrollText aria-hidden="true" size={16} />
    </button>
  );
}
