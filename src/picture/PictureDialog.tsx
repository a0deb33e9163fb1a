import { useEffect, useMemo, useState } from 'react';
import { drawingsTexts } from '../content/drawings-texts.ts';
import { pictureTexts } from '../content/picture-texts.ts';
import { drawPng } from '../export/draw-png.ts';
import { drawSvg } from '../export/draw-svg.ts';
import { toMermaid } from '../export/mermaid.ts';
import { qrModules } from '../export/qr-code.ts';
import type { PictureTheme } from '../export/theme.ts';
import { useAsking, useWholeRun } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import { drawingLink } from '../store/share/drawing-link.ts';
import { notify } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxField } from '../ui/CheckboxField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { download, fileName } from '../ui/download.ts';

type Choices = { theme: PictureTheme; run: boolean; title: boolean; link: boolean; qr: boolean };

const USUAL: Choices = { theme: 'light', run: true, title: true, link: true, qr: false };

/** A picture of the drawing: what is on it, and in which form it goes out. */
export function PictureDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(pictureTexts);
  const untitled = useTexts(drawingsTexts).untitled;
  const language = useLanguage();
  const scenario = useDocument((state) => state.scenario);
  const asking = useAsking();
  const wholeRun = useWholeRun();
  const shownRun = asking ? null : wholeRun;
  const link = useDrawingLink();
  const [choices, setChoices] = useState(USUAL);
  const name = scenario.title === '' ? untitled : scenario.title;
  const run = choices.run ? shownRun : null;
  const sentLink = choices.link ? link : null;
  const qr = useMemo(() => (link === null ? null : qrModules(link)), [link]);
  const picture = useMemo(
    () => drawSvg(scenario, { theme: choices.theme, language, run, title: choices.title ? scenario.title : '', link: sentLink, qr: choices.qr ? qr : null }),
    [scenario, choices, language, run, sentLink, qr],
  );
  const set = (change: Partial<Choices>): void => setChoices({ ...choices, ...change });

  const savePng = async (): Promise<void> => {
    try {
      download(fileName(scenario.title, 'png'), await drawPng(picture, sentLink));
    } catch (failure) {
      notify({ key: 'pictureFailed', reason: failure instanceof Error ? failure.message : String(failure) });
    }
  };
  const copyMermaid = async (): Promise<void> => {
    const text = toMermaid(scenario, run, language);
    try {
      await navigator.clipboard.writeText(text);
      notify({ key: 'textCopied' });
    } catch {
      download(fileName(scenario.title, 'mmd'), new Blob([text], { type: 'text/plain' }));
    }
  };

  return (
    <Dialog title={t.heading} intro={t.intro} closeLabel={t.close} onClose={onClose}>
      <img
        alt={t.preview(name)}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
        className="mx-auto max-h-[38dvh] max-w-full rounded-md border border-line object-contain"
      />
      <p className="mt-1 text-center text-xs text-muted">{t.size(Math.round(picture.width), Math.round(picture.height))}</p>
      <fieldset className="mt-3 flex gap-4 text-sm">
        <legend className="sr-only">{t.theme}</legend>
        {(['light', 'dark'] as const).map((theme) => (
          <label key={theme} className="flex items-center gap-1.5">
            <input type="radio" name="picture-theme" className="accent-accent" checked={choices.theme === theme} onChange={() => set({ theme })} />
            {t[theme]}
          </label>
        ))}
      </fieldset>
      {asking ? <p className="py-1 text-xs text-muted">{t.runHidden}</p> : null}
      <CheckboxField label={t.withRun} value={choices.run} onWrite={(value) => set({ run: value })} />
      <CheckboxField label={t.withTitle} value={choices.title} onWrite={(value) => set({ title: value })} />
      <CheckboxField label={t.withLink} value={choices.link} onWrite={(value) => set({ link: value })} />
      {qr === null ? (
        <p className="py-1 text-xs text-muted">{link === null ? null : t.qrTooLong(link.length)}</p>
      ) : (
        <CheckboxField label={t.withQr} value={choices.qr} onWrite={(value) => set({ qr: value })} />
      )}
      <p className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => download(fileName(scenario.title, 'svg'), new Blob([picture.svg], { type: 'image/svg+xml' }))}>
          {t.saveSvg}
        </Button>
        <Button look="primary" onClick={() => void savePng()}>
          {t.savePng}
        </Button>
        <Button onClick={() => void copyMermaid()}>{t.copyMermaid}</Button>
      </p>
    </Dialog>
  );
}

/** The link of the drawing, once it is made. */
function useDrawingLink(): string | null {
  const scenario = useDocument((state) => state.scenario);
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void drawingLink(scenario).then((made) => {
      if (!gone) setLink(made);
    });
    return () => {
      gone = true;
    };
  }, [scenario]);
  return link;
}
