import { useEffect, useMemo, useState } from 'react';
import { evidenceTexts } from '../content/evidence-texts.ts';
import type { Run } from '../engine/result.ts';
import { useShownRuns } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import { envelopeLabel } from '../store/run/envelope-label.ts';
import { useResults } from '../store/run/results.ts';
import { useSession } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { printSheetOnly } from './print-sheet.ts';
import { SheetView } from './SheetView.tsx';
import { sheetInWords } from './sheet-in-words.ts';
import { writeMarkdown } from './write-markdown.ts';

const NO_RUNS: readonly Run[] = [];

/** What to look for in reality to confirm the drawing, for one message. */
export function EvidenceDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(evidenceTexts);
  const language = useLanguage();
  const { records, title } = useDocument((state) => state.scenario);
  const runs = useResults((state) => state.result?.runs ?? NO_RUNS);
  const active = useSession((state) => state.activeRun);
  const isHidden = useShownRuns().some(({ outcome }) => outcome === null);
  const [chosen, setChosen] = useState<string | null>(active);
  const run = runs.find(({ id }) => id === chosen) ?? runs[0];
  const sheet = useMemo(() => (run === undefined || isHidden ? null : sheetInWords(run, records, title, language)), [run, isHidden, records, title, language]);
  const markdown = sheet === null ? '' : writeMarkdown(sheet);
  const { copied, copy } = useCopy(markdown);
  const hasSheet = sheet !== null;
  useEffect(() => (hasSheet ? printSheetOnly() : undefined), [hasSheet]);

  return (
    <Dialog
      title={t.title}
      intro={t.intro}
      closeLabel={t.close}
      onClose={onClose}
      wide
      footer={
        <>
          <Button look="primary" disabled={sheet === null} onClick={copy}>
            {t.copy}
          </Button>
          <Button disabled={sheet === null} onClick={() => print()}>
            {t.print}
          </Button>
          <span role="status" className="text-xs">
            {copied === 'copied' ? t.copied : copied === 'blocked' ? t.blocked : ''}
          </span>
        </>
      }
    >
      {runs.length > 1 ? (
        <div className="mb-3 max-w-xl">
          <SelectField label={t.run} value={run?.id ?? ''} options={runs.map((one) => ({ value: one.id, label: envelopeLabel(one) }))} onWrite={setChosen} />
        </div>
      ) : null}
      {copied === 'blocked' ? <textarea readOnly aria-label={t.markdown} value={markdown} rows={8} className="mb-3 w-full rounded-md border border-line-strong bg-surface p-2 font-mono text-xs" /> : null}
      {sheet === null ? <p className="text-sm">{isHidden ? t.hidden : t.noRun}</p> : <SheetView sheet={sheet} />}
    </Dialog>
  );
}
