import { forkTexts } from '../content/fork-texts.ts';
import { outcomeSentence } from '../content/routing.ts';
import type { Run } from '../engine/result.ts';
import { useRecordName, useWayName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';

type Props = { title: string; run: Run; parting: number | null };

/** One way of the message, hop by hop; what is other than on the other way is marked. */
export function Way({ title, run, parting }: Props) {
  const t = useTexts(forkTexts);
  const language = useLanguage();
  const nameOf = useRecordName();
  const wayOf = useWayName();
  const hops = run.hops.map((hop) => ({ hop, ordinal: run.hops.filter(({ attribution, index }) => attribution !== null && index <= hop.index).length }));
  return (
    <section aria-label={title} className="min-w-0 rounded-lg border border-line bg-surface p-3">
      <h3 className="mb-2 text-sm font-semibold">{title}</h3>
      <ol className="space-y-2">
        {hops.map(({ hop, ordinal }) => (
          <li key={hop.id} className={`rounded-md px-2 py-1 text-sm ${parting !== null && hop.index >= parting ? 'bg-warn-soft' : ''}`} data-parted={parting !== null && hop.index >= parting}>
            <p className="break-words">{t.hop(hop.index, wayOf(hop))}</p>
            {hop.attribution === null ? null : <VerdictBadge decision={hop.attribution} size="sm" ordinal={ordinal} />}
          </li>
        ))}
      </ol>
      <p className="mt-2 border-t border-line pt-2 text-sm font-medium break-words">{outcomeSentence(run.outcome, nameOf, language)}</p>
    </section>
  );
}
