import { useEffect } from 'react';
import { headerTexts } from '../content/header-texts.ts';
import { startHeaders, useHeaderSession } from '../store/exchange/header-session.ts';
import { useHeaderSource } from '../store/exchange/header-source.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { PasteStep } from './PasteStep.tsx';
import { ReadStep } from './ReadStep.tsx';

/** From a message's headers to what they tell: paste, read hop by hop, put beside the drawing. */
export function HeadersDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(headerTexts);
  const phase = useHeaderSession((state) => state.phase);
  const source = useHeaderSource((state) => state.source);
  useEffect(() => {
    if (source === null) return;
    useHeaderSource.setState({ source: null });
    void startHeaders(source);
  }, [source]);
  const frame = { title: t.title, intro: t.intro, closeLabel: t.close, onClose };
  return phase.kind === 'read' ? <ReadStep {...frame} reading={phase.reading} /> : <PasteStep {...frame} phase={phase} />;
}
