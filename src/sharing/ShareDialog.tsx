import { useEffect, useState } from 'react';
import { shareTexts } from '../content/share-texts.ts';
import { useActiveRun } from '../store/run/active-run.ts';
import { useClock } from '../store/run/clock.ts';
import { copyText } from '../store/show/copy-text.ts';
import { useDocument } from '../store/document.ts';
import type { LinkForm } from '../store/share/drawing-link.ts';
import { shareDrawing, type LinkWish, type SharedLink } from '../store/share/share-drawing.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { CheckboxField } from '../ui/CheckboxField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LinkMeter } from './LinkMeter.tsx';

const FORMS: readonly LinkForm[] = ['edit', 'view', 'embed'];

/** Makes a link: for whom, from where, with which names; and says whether it will arrive whole. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(shareTexts);
  const scenario = useDocument((state) => state.scenario);
  const run = useActiveRun();
  const time = useClock((state) => state.time);
  const [form, setForm] = useState<LinkForm>('edit');
  const [anonymous, setAnonymous] = useState(false);
  const [fromHere, setFromHere] = useState(false);
  const shared = useSharedLink(form, anonymous, fromHere && run !== null ? run.id : null, fromHere ? time : 0);
  const embed = shared === null ? '' : `<iframe src="${shared.link}" width="960" height="600" title="${anonymous ? '' : escapeQuotes(scenario.title)}"></iframe>`;

  return (
    <Dialog title={t.heading} intro={t.intro} closeLabel={t.close} onClose={onClose}>
      <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <legend className="mb-1 text-xs font-medium">{t.form}</legend>
        {FORMS.map((known) => (
          <label key={known} className="flex items-center gap-1.5">
            <input type="radio" name="link-form" className="accent-accent" checked={form === known} onChange={() => setForm(known)} />
            {t[known]}
          </label>
        ))}
      </fieldset>
      <CheckboxField label={t.fromHere} value={fromHere} onWrite={setFromHere} />
      <CheckboxField label={t.anonymous} value={anonymous} onWrite={setAnonymous} />
      <CopyField label={t.link} copyLabel={t.copy} text={shared?.link ?? ''} />
      {form === 'embed' ? (
        <>
          <CopyField label={t.embedCode} copyLabel={t.copyEmbed} text={embed} />
          <p className="mt-1 text-xs text-muted">{t.embedNote}</p>
        </>
      ) : null}
      {shared === null ? null : <LinkMeter shared={shared} />}
    </Dialog>
  );
}

/** A line that can be copied. */
function CopyField({ label, copyLabel, text }: { label: string; copyLabel: string; text: string }) {
  return (
    <p className="mt-2 flex items-center gap-2">
      <input
        type="text"
        readOnly
        aria-label={label}
        value={text}
        className="h-8 min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-2 font-mono text-xs"
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button look="primary" onClick={() => void copyText(text)}>
        {copyLabel}
      </Button>
    </p>
  );
}

function escapeQuotes(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** The link for these wishes, once it is made; the one before it until then. */
function useSharedLink(form: LinkForm, anonymous: boolean, run: string | null, time: number): SharedLink | null {
  const scenario = useDocument((state) => state.scenario);
  const [shared, setShared] = useState<SharedLink | null>(null);
  useEffect(() => {
    let gone = false;
    const wish: LinkWish = { form, anonymous, start: run === null ? null : { run, time } };
    void shareDrawing(scenario, wish).then((made) => {
      if (!gone) setShared(made);
    });
    return () => {
      gone = true;
    };
  }, [scenario, form, anonymous, run, time]);
  return shared;
}
