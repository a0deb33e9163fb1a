import { ScrollText } from 'lucide-react';
import { traceTexts } from '../content/trace-texts.ts';
import { showDialog } from '../store/open-dialog.ts';
import { useTexts } from '../store/use-texts.ts';

/** Opens what each tenant's administrator sees of the messages. */
export function TraceButton() {
  const t = useTexts(traceTexts);
  return (
    <button
      type="button"
      aria-label={t.title}
      title={t.title}
      className="flex size-8 items-center justify-center rounded-md border border-line hover:bg-sunken"
      onClick={() => showDialog('trace')}
    >
      <ScrollText aria-hidden="true" size={16} />
    </button>
  );
}
