import { useState } from 'react';
import { predictTexts } from '../content/predict-texts.ts';
import { verdictNames } from '../content/verdict-names.ts';
import { verdictMeanings } from '../content/verdicts.ts';
import { VERDICTS, type Verdict } from '../model/expectation.ts';
import { useDocument } from '../store/document.ts';
import { submitGuess } from '../store/teach/predict.ts';
import type { ShownHop } from '../store/run/shown-run.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { SessionFacts } from './SessionFacts.tsx';

type Props = { hop: ShownHop; ordinal: number; way: string };

/** What the front door knows, and the question what it will make of it. The answer is nowhere on the page. */
export function PredictCard({ hop, ordinal, way }: Props) {
  const t = useTexts(predictTexts);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [tenant, setTenant] = useState('');
  const wantsTenant = verdict === 'Originating' || verdict === 'Incoming';
  const ready = verdict !== null && (!wantsTenant || tenant !== '');
  return (
    <article aria-label={t.heading(ordinal)}>
      <h2 className="text-base font-semibold">
        {t.heading(ordinal)}
        <span className="block text-sm font-normal text-muted">{way}</span>
      </h2>
      <SessionFacts session={hop.session} />
      <form
        className="mt-3 space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (verdict !== null && ready) submitGuess(hop, { verdict, tenant: wantsTenant ? tenant : null });
        }}
      >
        <p className="text-sm leading-relaxed">{t.explain}</p>
        <VerdictChoice chosen={verdict} onChoose={setVerdict} />
        {wantsTenant ? <TenantChoice chosen={tenant} onChoose={setTenant} /> : null}
        <button type="submit" disabled={!ready} className="rounded-md bg-accent px-3 py-1.5 text-sm font-semibold text-on-accent disabled:opacity-50">
          {t.reveal}
        </button>
      </form>
    </article>
  );
}

function VerdictChoice({ chosen, onChoose }: { chosen: Verdict | null; onChoose: (verdict: Verdict) => void }) {
  const t = useTexts(predictTexts);
  const language = useLanguage();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{t.verdict}</legend>
      <div className="grid grid-cols-2 gap-1.5">
        {VERDICTS.map((verdict) => (
          <label
            key={verdict}
            title={verdictMeanings[verdict][language]}
            className="flex items-center gap-2 rounded-md border border-line-strong px-2 py-1.5 text-sm font-medium has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input type="radio" name="verdict" checked={chosen === verdict} className="accent-accent" onChange={() => onChoose(verdict)} />
            {verdictNames[verdict][language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function TenantChoice({ chosen, onChoose }: { chosen: string; onChoose: (tenant: string) => void }) {
  const t = useTexts(predictTexts);
  const records = useDocument((state) => state.scenario.records);
  const names = records.flatMap((record) => (record.type === 'tenant' ? [record.name] : []));
  return (
    <label className="block text-sm">
      <span className="mb-1 block font-semibold">{t.tenant}</span>
      <select value={chosen} className="h-8 w-full rounded-md border border-line-strong bg-surface px-1.5" onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t.chooseTenant}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
