import { useEffect, useId, useRef, useState } from 'react';
import { decisionTexts } from '../content/decision-texts.ts';
import { stepSources } from '../content/sources.ts';
import { stepTitles } from '../content/step-titles.ts';
import { stepQuestions, stepSentence } from '../content/steps.ts';
import type { Attribution, Step } from '../engine/attribution/types.ts';
import { useCardLevel } from '../store/show/card-level.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { RuleAssumption } from './Assumptions.tsx';
import { assumptionsOfRule } from './assumptions-of-rule.ts';
import { CandidateList } from './CandidateList.tsx';
import { GivenFacts } from './GivenFacts.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import { ParameterLink } from './ParameterLink.tsx';
import type { RuleState } from './rule-states.ts';
import { SourceLink } from './SourceLink.tsx';

type Props = { step: Step; attribution: Attribution; number: number; state: RuleState; decided: boolean };

/** One rule: a heading while its turn has not come, then its question, what was compared, and its result. */
export function Rule({ step, attribution, number, state, decided }: Props) {
  const language = useLanguage();
  const title = stepTitles[step.id][language];
  return state === 'ahead' || state === 'notReached' ? (
    <WaitingRule title={title} number={number} state={state} />
  ) : (
    <ShownRule step={step} attribution={attribution} title={title} number={number} current={state === 'current'} telling={decided && step.outcome !== 'none'} />
  );
}

function WaitingRule({ title, number, state }: { title: string; number: number; state: 'ahead' | 'notReached' }) {
  const t = useTexts(decisionTexts);
  return (
    <li data-state={state} className="flex items-baseline gap-2 px-2 py-1 text-muted">
      <Number number={number} />
      <h4 className="text-sm">
        {title} <span className="text-xs">({state === 'ahead' ? t.notReachedYet : t.notReached})</span>
      </h4>
    </li>
  );
}

type ShownProps = { step: Step; attribution: Attribution; title: string; number: number; current: boolean; telling: boolean };

/** Open while it is being shown, and afterwards if it told something; its reader may open and close it at any time. */
function ShownRule({ step, attribution, title, number, current, telling }: ShownProps) {
  const language = useLanguage();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const full = useCardLevel((state) => state.full);
  const [asked, ask] = useState<{ open: boolean; full: boolean } | null>(null);
  // What was opened or closed by hand stays so until the level is chosen anew.
  const open = current || (asked !== null && asked.full === full ? asked.open : full || telling);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li
      ref={item}
      aria-current={current ? 'step' : undefined}
      data-state={current ? 'current' : 'shown'}
      className={`rounded-md px-2 py-1.5 ${current ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]' : ''}`}
    >
      <h4>
        <button type="button" aria-expanded={open} aria-controls={id} className="flex w-full items-start gap-2 text-left" onClick={() => ask({ open: !open, full })}>
          <Number number={number} />
          <span className="min-w-0 flex-1">
            <span className="block text-sm font-semibold">{title}</span>
            <span className="block text-sm break-words text-muted">{stepSentence(step, 'short', language)}</span>
          </span>
          <OutcomeMark outcome={step.outcome} />
        </button>
      </h4>
      <div id={id} hidden={!open} className="pt-1.5 pb-1 pl-7">
        {open ? <RuleBody step={step} attribution={attribution} /> : null}
      </div>
    </li>
  );
}

function RuleBody({ step, attribution: { ledger, assumptions } }: { step: Step; attribution: Attribution }) {
  const language = useLanguage();
  return (
    <>
      <p className="text-sm text-muted">{stepQuestions[step.id][language]}</p>
      <GivenFacts step={step} />
      <CandidateList step={step} ledger={ledger} />
      {step.id === 'defaultConnector' && step.tenant !== null ? <ParameterLink tenant={step.tenant} connector={null} parameter="RejectDirectSend" /> : null}
      <p className="mt-2 text-sm leading-relaxed font-medium break-words">{stepSentence(step, 'full', language)}</p>
      {assumptionsOfRule(assumptions, step.id).map((id) => (
        <RuleAssumption key={id} id={id} />
      ))}
      <SourceLink source={stepSources[step.id]} />
    </>
  );
}

function Number({ number }: { number: number }) {
  return <span className="mt-0.5 w-5 shrink-0 text-right text-sm font-semibold tabular-nums">{number}.</span>;
}
