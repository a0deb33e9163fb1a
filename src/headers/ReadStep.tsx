import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { drawTexts } from '../content/draw-texts.ts';
import { headerTexts } from '../content/header-texts.ts';
import { draftFromHeaders, openFromHeaders } from '../store/exchange/draw-from-headers.ts';
import { forgetHeaders, type HeaderReading } from '../store/exchange/header-session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, type DialogFrame } from '../ui/Dialog.tsx';
import { BesideView } from './BesideView.tsx';
import { DrawView } from './DrawView.tsx';
import { ReadingView } from './ReadingView.tsx';

const VIEWS = ['reading', 'beside', 'draw'] as const;
type View = (typeof VIEWS)[number];

/** What the headers tell, how the drawing stands to it, and a first drawing of it. */
export function ReadStep({ reading, ...frame }: DialogFrame & { reading: HeaderReading }) {
  const t = useTexts(headerTexts);
  const id = useId();
  const [view, setView] = useState<View>('reading');
  const language = useLanguage();
  const draw = useTexts(drawTexts);
  const drawn = useMemo(() => draftFromHeaders(reading, language), [reading, language]);
  const names = { reading: t.readingTab, beside: t.besideTab, draw: draw.tab };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    const step = key === 'ArrowRight' ? 1 : VIEWS.length - 1;
    const other = VIEWS[(VIEWS.indexOf(view) + step) % VIEWS.length] ?? view;
    setView(other);
    document.getElementById(`${id}-${other}`)?.focus();
  };
  return (
    <Dialog
      {...frame}
      wide
      footer={
        <>
          {view === 'draw' && drawn !== null ? (
            <Button look="primary" onClick={() => void openFromHeaders(drawn)}>
              {draw.open}
            </Button>
          ) : null}
          <Button onClick={forgetHeaders}>{t.back}</Button>
        </>
      }
    >
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
        {view === 'reading' && <ReadingView reading={reading} />}
        {view === 'beside' && <BesideView reading={reading} />}
        {view === 'draw' && <DrawView drawn={drawn} />}
      </div>
    </Dialog>
  );
}
