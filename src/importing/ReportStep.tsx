import { useMemo } from 'react';
import { importTexts } from '../content/import-texts.ts';
import { commandRefusalSentence } from '../content/import-notes.ts';
import { applyImport } from '../store/exchange/apply-import.ts';
import { useDocument } from '../store/document.ts';
import { resetImport, useImportSession } from '../store/exchange/import-session.ts';
import { draftImport, type ImportReport } from '../store/exchange/plan-import.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, type DialogFrame } from '../ui/Dialog.tsx';
import { Changes } from './Changes.tsx';
import { Destination } from './Destination.tsx';
import { Found } from './Found.tsx';
import { ObjectList } from './ObjectList.tsx';
import { Questions } from './Questions.tsx';

/** What becomes of a paste, before anything is changed. */
export function ReportStep({ report, ...frame }: DialogFrame & { report: ImportReport }) {
  const t = useTexts(importTexts);
  const language = useLanguage();
  const drawing = useDocument((state) => state.scenario);
  const wish = useImportSession((state) => state.wish);
  const answered = useImportSession((state) => state.answered);
  const hasNothing = report.objects.length === 0 && report.commands.length === 0;
  const planned = useMemo(() => (hasNothing ? null : draftImport(drawing, report, wish, answered, language)), [hasNothing, drawing, report, wish, answered, language]);
  const refusal = planned !== null && 'key' in planned ? planned : null;
  const draft = planned !== null && 'scenario' in planned ? planned : null;
  const label = wish.where === 'new' ? t.openNew : wish.tenant === null ? t.mergeNew : t.merge(draft?.tenant.name ?? '');
  return (
    <Dialog
      {...frame}
      wide
      footer={
        <>
          {draft === null ? null : (
            <Button look="primary" onClick={() => void applyImport(draft, wish)}>
              {label}
            </Button>
          )}
          <Button onClick={resetImport}>{t.back}</Button>
        </>
      }
    >
      <Found report={report} />
      {hasNothing ? null : <Destination report={report} drawing={drawing} wish={wish} />}
      {refusal === null ? null : (
        <p role="status" className="mb-4 text-sm text-danger">
          {commandRefusalSentence(refusal, language)}
        </p>
      )}
      {draft === null ? null : (
        <>
          {wish.where === 'here' || report.commands.length > 0 ? <Changes changes={draft.changes} /> : null}
          <Questions draft={draft} report={report} />
        </>
      )}
      {report.reports.length === 0 ? null : <ObjectList reports={report.reports} />}
    </Dialog>
  );
}
