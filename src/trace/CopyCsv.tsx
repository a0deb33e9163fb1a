import { traceTexts } from '../content/trace-texts.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useCopy } from '../ui/use-copy.ts';

/** Puts CSV into the clipboard; where that is not allowed, shows it to be copied by hand. */
export function CopyCsv({ label, csv }: { label: string; csv: string }) {
  const t = useTexts(traceTexts);
  const { copied, copy } = useCopy(csv);
  return (
    <div className="mt-2">
      <Button onClick={copy}>
        {t.copy}
        <span className="sr-only">: {label}</span>
      </Button>
      <span role="status" className="ml-2 text-sm">
        {copied === 'copied' ? t.copied : copied === 'blocked' ? t.blocked : ''}
      </span>
      {copied === 'blocked' ? <textarea readOnly aria-label={label} value={csv} rows={4} className="mt-1 w-full rounded-md border border-line p-1 font-mono text-xs" /> : null}
    </div>
  );
}
