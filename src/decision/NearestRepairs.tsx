import { editSentence, togetherTexts, whyNotTexts } from '../content/why-not.ts';
import type { Repair } from '../engine/explore.ts';
import { applyEdits } from '../store/edit/apply-edits.ts';
import type { ShownHop } from '../store/run/shown-run.ts';
import { useRepairs } from '../store/run/use-answer.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** The smallest changes that would make the entry a tenant's own, tried by the engine; each can be made with one press. */
export function NearestRepairs({ hop, tenant }: { hop: ShownHop; tenant: string }) {
  const t = useTexts(whyNotTexts);
  const asked = useRepairs(hop, tenant);
  return (
    <section aria-label={t.nearest(tenant)} className="rounded-md bg-sunken px-2.5 py-2">
      <h4 className="text-sm font-semibold">{t.nearest(tenant)}</h4>
      {asked.state === 'asking' ? <p className="text-sm text-muted">{t.searching}</p> : null}
      {asked.state === 'failed' ? <p className="text-sm text-danger">{t.engineFailed}</p> : null}
      {asked.state === 'answered' && asked.value.length === 0 ? <p className="text-sm">{t.noRepair}</p> : null}
      {asked.state === 'answered' ? (
        <ul className="mt-1 space-y-1.5">
          {asked.value.map((repair) => (
            <RepairLine key={JSON.stringify(repair.edits)} repair={repair} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function RepairLine({ repair: { edits } }: { repair: Repair }) {
  const t = useTexts(whyNotTexts);
  const language = useLanguage();
  const sentence = togetherTexts.and[language](edits.map((edit) => editSentence(edit, language)));
  return (
    <li className="flex items-start gap-2 text-sm">
      <span className="min-w-0 flex-1 break-words">{sentence}</span>
      <button
        type="button"
        aria-label={t.applyWhat(sentence)}
        className="shrink-0 rounded-md border border-line-strong bg-surface px-2 py-0.5 text-sm font-medium hover:bg-accent-soft"
        onClick={() => applyEdits(edits)}
      >
        {t.apply}
      </button>
    </li>
  );
}
