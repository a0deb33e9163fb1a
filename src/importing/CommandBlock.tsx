import { importTexts } from '../content/import-texts.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useCopy } from '../ui/use-copy.ts';

/** PowerShell to be copied. */
export function CommandBlock({ label, text }: { label: string; text: string }) {
  const t = useTexts(importTexts);
  const { copied, copy } = useCopy(text);
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reached by keyboard (WCAG 2.1.1) */}
      <pre tabIndex={0} role="region" aria-label={label} className="max-h-64 overflow-auto rounded-md border border-line bg-sunken px-3 py-2 font-mono text-xs leading-5">
        {text}
      </pre>
      <p className="mt-1.5 flex items-center gap-2">
        <Button onClick={copy}>
          {t.copy}
          <span className="sr-only">: {label}</span>
        </Button>
        <span role="status" className="text-xs">
          {copied === 'copied' ? t.copied : copied === 'blocked' ? t.blocked : ''}
        </span>
      </p>
    </div>
  );
}
