import { useEffect, useRef } from 'react';
import { consequenceSentences } from '../content/consequences.ts';
import { decisionTexts } from '../content/decision-texts.ts';
import { decidedBySentences, verdictMeanings } from '../content/verdicts.ts';
import type { Attribution } from '../engine/attribution/types.ts';
import { useClock } from '../store/run/clock.ts';
import type { Flip } from '../store/run/results.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';
import { verdictLabel } from '../verdict/verdict-label.ts';

type Props = { attribution: Attribution; flip: Flip | undefined };

/** The verdict, by what it was reached, what the last edit changed about it, and what follows from it. */
export function VerdictBlock({ attribution, flip }: Props) {
  const t = useTexts(decisionTexts);
  const language = useLanguage();
  const { verdict, decidedBy } = attribution;
  const sentence = (verdict === 'Ambiguous' ? verdictMeanings[verdict] : decidedBySentences[decidedBy])[language];
  const block = useRef<HTMLElement>(null);
  const playing = useClock((state) => state.playing);
  useEffect(() => {
    if (playing) block.current?.scrollIntoView({ block: 'nearest' });
  }, [playing]);
  return (
    <section ref={block} aria-label={t.verdict} className="mt-3 border-t border-line pt-3">
      <VerdictBadge decision={attribution} size="lg" />
      {flip === undefined ? null : (
        <p className="mt-2 rounded-md bg-warn-soft px-2.5 py-1.5 text-sm font-medium text-warn">
          {t.flip(verdictLabel(flip.was, language), verdictLabel(attribution, language))}
        </p>
      )}
      <p className="mt-2 text-base leading-relaxed">{sentence}</p>
      {attribution.reply === null ? null : (
        <p className="mt-1 rounded bg-sunken px-2 py-1 font-mono text-[13px] break-words">
          {attribution.reply.code} {attribution.reply.enhancedStatusCode} {attribution.reply.text}
        </p>
      )}
      <Consequences attribution={attribution} />
    </section>
  );
}

/** Of an entry that was not taken, there is nothing to say but who knows of it. */
function Consequences({ attribution: { verdict, consequences } }: { attribution: Attribution }) {
  const t = useTexts(decisionTexts);
  const language = useLanguage();
  const taken = verdict === 'Originating' || verdict === 'Incoming';
  return (
    <>
      <h3 className="mt-3 text-sm font-semibold">{t.consequences}</h3>
      <ul className="mt-1 mb-3 list-disc space-y-1 pl-5 text-sm leading-relaxed">
        <li>{consequenceSentences.seenBy[language](consequences)}</li>
        {taken ? <li>{consequenceSentences.mayRelay[language](consequences)}</li> : null}
        {taken ? <li>{consequenceSentences.mxConsulted[language](consequences)}</li> : null}
      </ul>
    </>
  );
}
