import { useId, useState, type KeyboardEvent } from 'react';
import { headerTexts } from '../content/header-texts.ts';
import { forgetHeaders, type HeaderReading } from '../store/header-session.ts';
import { useTexts } from '../store/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { BesideView } from './BesideView.tsx';
import type { Frame } from './frame.ts';
import { ReadingView } from './ReadingView.tsx';

const VIEWS = ['reading', 'beside'] as const;
type View = (typeof VIEWS)[number];

/** What the headers tell, and how the drawing stands to it. */
export function ReadStep({ reading, ...frame }: Frame & { reading: HeaderReading }) {
  const t = useTexts(headerTexts);
  const id = useId();
  const [view, setView] = useState<View>('reading');
  const names = { reading: t.readingTab, beside: t.besideTab };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const other = view === 'reading' ? 'beside' : 'reading';
    setView(other);
    document.getElementById(`${id}-${other}`)?.focus();
  };
  return (
    <Dialog {...frame} wide footer={<Button onClick={forgetHeaders}>{t.back}</Button>}>
      <div role="tablist" aria-label={t.views} className="-mt-2 mb-3 flex border-b border-line">
        {VIEWS.map((one) => (
          <button
            key={one}
            id={`${id}-${one}`}
            type="button"
            role="tab"
            aria-selected={one === view}
            aria-controls={`${id}-panel`}
            tabIndex={one === view ? 0 : -1}
            className={`-mb-px border-b-2 px-3 py-2 text-sm font-semibold ${one === view ? 'border-accent text-accent' : 'border-transparent text-muted'}`}
            onClick={() => setView(one)}
            onKeyDown={onKeyDown}
          >
            {names[one]}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${view}`}>
        {view === 'reading' ? <ReadingView reading={reading} /> : <BesideView reading={reading} />}
      </div>
    </Dialog>
  );
}
