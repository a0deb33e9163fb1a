import { useEffect, useRef } from 'react';
import { decisionTexts } from '../content/decision-texts.ts';
import { stepTitles } from '../content/step-titles.ts';
import { stepSentence } from '../content/steps.ts';
import { decidedBySentences, verdictMeanings } from '../content/verdicts.ts';
import type { Attribution, Step } from '../engine/attribution/types.ts';
import { useActiveRun } from '../store/run/active-run.ts';
import { useClock } from '../store/run/clock.ts';
import { decisionsOf } from '../store/run/results.ts';
import { isPending, type ShownHop, type ShownRun } from '../store/run/shown-run.ts';
import { useWayName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';
import { Closing } from './Closing.tsx';
import { GuessNote } from './GuessNote.tsx';
import { NoDecision } from './NoDecision.tsx';
import { Opening } from './Opening.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import { PredictCard } from './PredictCard.tsx';
import { ruleStates, type RuleState } from './rule-states.ts';
import { SessionFacts } from './SessionFacts.tsx';
import { decisionAt, useProgress, useShownHop, type Decided } from './use-shown-decision.ts';

/** The decision for a room: what came, the rules in one line each, and the verdict, to be read from the last row. */
export function PresentedDecision() {
  const t = useTexts(decisionTexts);
  const run = useActiveRun();
  const hop = useShownHop(run);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by the keyboard
    <div className="presented-decision min-h-0 flex-1 overflow-y-auto p-3" tabIndex={0} role="region" aria-label={t.card}>
      {run === null ? <h2 className="text-base font-semibold">{t.noRun}</h2> : <PresentedRun run={run} hop={hop} />}
    </div>
  );
}

function PresentedRun({ run, hop }: { run: ShownRun; hop: ShownHop | null }) {
  const t = useTexts(decisionTexts);
  const wayOf = useWayName();
  const ended = useClock((state) => state.time >= run.endsAt);
  const waiting = useClock((state) => state.time === 0);
  if (hop === null) return <p className="text-base">{t.noHops}</p>;
  if (ended && run.outcome !== null) return <Closing key={run.id} run={run} outcome={run.outcome} />;
  const decision = hop.attribution === null ? null : decisionAt(run, hop);
  return (
    <>
      {waiting ? <Opening run={run} /> : null}
      {isPending(hop) ? (
        <PredictCard key={hop.id} hop={hop} ordinal={decisionsOf(run).indexOf(hop) + 1} way={wayOf(hop)} />
      ) : decision === null ? <NoDecision hop={hop} /> : <Presented key={hop.id} decision={decision} way={wayOf(hop)} />}
    </>
  );
}

function Presented({ decision: { hop, attribution, ordinal }, way }: { decision: Decided; way: string }) {
  const t = useTexts(decisionTexts);
  const { shown, decided, begun } = useProgress(hop);
  const states = ruleStates(attribution.steps, shown, decided);
  return (
    <article aria-label={t.heading(ordinal)}>
      <h2 className="flex flex-wrap items-baseline gap-x-2 text-base font-semibold">
        {t.heading(ordinal)}
        {/* Where it turns to is the verdict's to say. */}
        {decided ? <span className="text-sm font-normal text-muted">{way}</span> : null}
      </h2>
      <SessionFacts session={hop.session} />
      {begun ? (
        <ol className="mt-2">
          {attribution.steps.map((step, index) => (
            <PresentedRule key={step.id} step={step} number={index + 1} state={states[index] ?? 'ahead'} />
          ))}
        </ol>
      ) : null}
      {decided ? <PresentedVerdict attribution={attribution} hop={hop} /> : null}
    </article>
  );
}

function PresentedRule({ step, number, state }: { step: Step; number: number; state: RuleState }) {
  const language = useLanguage();
  const line = useRef<HTMLLIElement>(null);
  const current = state === 'current';
  const open = current || (state === 'shown' && step.outcome !== 'none');
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (state === 'notReached') return null;
  return (
    <li ref={line} aria-current={current ? 'step' : undefined} data-state={state} className={`flex gap-2 rounded-md px-2 py-0.5 text-sm ${current ? 'bg-accent-soft' : ''} ${state === 'ahead' ? 'text-muted' : ''}`}>
      <span className="w-4 shrink-0 text-right font-semibold tabular-nums">{number}</span>
      <span className="min-w-0 flex-1 break-words">
        <span className={current ? 'font-semibold' : ''}>{stepTitles[step.id][language]}</span>
        {open ? <span className="block text-muted">{stepSentence(step, 'short', language)}</span> : null}
      </span>
      {state === 'ahead' ? null : <OutcomeMark outcome={step.outcome} />}
    </li>
  );
}

function PresentedVerdict({ attribution, hop }: { attribution: Attribution; hop: ShownHop }) {
  const t = useTexts(decisionTexts);
  const language = useLanguage();
  const block = useRef<HTMLElement>(null);
  const { verdict, decidedBy, reply } = attribution;
  useEffect(() => {
    block.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={block} aria-label={t.verdict} className="mt-2 border-t border-line pt-2">
      <VerdictBadge decision={attribution} size="lg" />
      <p className="mt-1.5 text-sm leading-relaxed">{(verdict === 'Ambiguous' ? verdictMeanings[verdict] : decidedBySentences[decidedBy])[language]}</p>
      {reply === null ? null : (
        <p className="mt-1 rounded bg-sunken px-2 py-1 font-mono text-xs break-words">
          {reply.code} {reply.enhancedStatusCode} {reply.text}
        </p>
      )}
      <GuessNote hop={hop.id} />
    </section>
  );
}
