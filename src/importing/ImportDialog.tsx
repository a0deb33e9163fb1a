import { useEffect } from 'react';
import { importTexts } from '../content/import-texts.ts';
import { useImportSession, startReading } from '../store/exchange/import-session.ts';
import { useImportSource } from '../store/exchange/import-source.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { PasteStep } from './PasteStep.tsx';
import { ReportStep } from './ReportStep.tsx';

/** From what PowerShell printed to a drawing: paste, look at what becomes of it, answer what is missing, take it. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(importTexts);
  const phase = useImportSession((state) => state.phase);
  const source = useImportSource((state) => state.source);
  useEffect(() => {
    if (source === null) return;
    useImportSource.setState({ source: null });
    void startReading(source);
  }, [source]);
  const frame = { title: t.title, intro: t.intro, closeLabel: t.close, onClose };
  return phase.kind === 'report' ? <ReportStep {...frame} report={phase.report} /> : <PasteStep {...frame} phase={phase} />;
}
