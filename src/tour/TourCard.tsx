import { Compass, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { TOUR_STOPS, tourSteps, tourTexts, tourTitles, type TourStop } from '../content/tour-texts.ts';
import { endTour, moveTour, startTour, stopOf, useTour } from '../store/teach/tour.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';

/** The tour, beside the work and never over it: an offer first, then a stop at a time. Everything can be used meanwhile. */
export function TourCard() {
  const t = useTexts(tourTexts);
  const at = useTour((state) => state.at);
  const stop = stopOf(at);
  useEffect(() => {
    const shell = document.querySelector<HTMLElement>('.shell');
    if (shell === null || stop === null) return undefined;
    shell.dataset['tour'] = stop;
    return () => {
      delete shell.dataset['tour'];
    };
  }, [stop]);
  if (at === null) return null;
  return (
    <section aria-label={t.name} className="absolute right-3 bottom-6 z-20 w-[min(21rem,calc(100%-4.5rem))] rounded-xl border border-accent bg-raised px-4 py-3 text-sm shadow-xl">
      {stop === null ? <Offer /> : <Stop stop={stop} />}
    </section>
  );
}

function Offer() {
  const t = useTexts(tourTexts);
  return (
    <>
      <p className="flex gap-2 font-semibold">
        <Compass aria-hidden="true" size={18} className="mt-0.5 shrink-0 text-accent" />
        {t.offer}
      </p>
      <p className="mt-2 flex gap-2">
        <Button look="primary" onClick={startTour}>
          {t.start}
        </Button>
        <Button onClick={endTour}>{t.skip}</Button>
      </p>
      <p className="mt-2 text-xs text-muted">{t.again}</p>
    </>
  );
}

function Stop({ stop }: { stop: TourStop }) {
  const t = useTexts(tourTexts);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = TOUR_STOPS.indexOf(stop);
  // Each stop is read out from its heading, and the next Tab is on its buttons.
  useEffect(() => heading.current?.focus(), [stop]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    endTour();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape ends it wherever the focus is in it; its button does the same
    <div onKeyDown={onKeyDown}>
      <div className="flex items-start gap-2">
        <h2 ref={heading} tabIndex={-1} className="flex-1 text-base font-semibold outline-none">
          {tourTitles[stop][language]}
        </h2>
        <span className="text-xs text-muted tabular-nums">{t.place(at + 1, TOUR_STOPS.length)}</span>
        <button type="button" aria-label={t.close} title={t.close} className="flex size-7 shrink-0 items-center justify-center rounded-md hover:bg-sunken" onClick={endTour}>
          <X aria-hidden="true" size={16} />
        </button>
      </div>
      <p className="mt-1 leading-relaxed">{tourSteps[stop][language]}</p>
      <p className="mt-2 flex gap-2">
        <Button look="primary" onClick={() => moveTour(1)}>
          {at === TOUR_STOPS.length - 1 ? t.end : t.next}
        </Button>
        {at === 0 ? null : <Button onClick={() => moveTour(-1)}>{t.back}</Button>}
      </p>
    </div>
  );
}
