import type { Language } from '../content/language.ts';
import { stepTitles } from '../content/step-titles.ts';
import { predictTexts } from '../content/predict-texts.ts';
import { outcomeWord, timelineTexts } from '../content/timeline-texts.ts';
import { phaseOf, shownSteps } from '../store/run/active-run.ts';
import { hopAt } from '../store/run/hop-at.ts';
import { decisionsOf } from '../store/run/results.ts';
import { untilDecided } from '../store/run/standing.ts';
import { isPending, type ShownHop, type ShownRun } from '../store/run/shown-run.ts';
import { verdictLabel } from '../verdict/verdict-label.ts';

/** What a moment is described with. */
export type Naming = { language: Language; wayOf: (hop: ShownHop) => string };

/** Which of its run's decisions a hop carries, counted from 1; 0 for none. */
export function ordinalOf(run: ShownRun, hop: ShownHop): number {
  return decisionsOf(run).indexOf(hop) + 1;
}

/** Where it turns to is the verdict's to say. */
function describeWay(hop: ShownHop, { language, wayOf }: Naming): string {
  return timelineTexts.atHop[language](hop.index, wayOf(untilDecided(hop)));
}

function describeRule(run: ShownRun, hop: ShownHop, time: number, naming: Naming): string {
  const rules = hop.attribution?.steps ?? [];
  const shown = shownSteps(hop, time);
  const step = rules[shown - 1];
  if (step === undefined) return describeWay(hop, naming);
  const { language } = naming;
  return timelineTexts.atRule[language](ordinalOf(run, hop), shown, rules.length, stepTitles[step.id][language]);
}

/** Where a run stands at a time, as one line: on which hop, at which rule, with which verdict, or how it ended. */
export function describeMoment(run: ShownRun, time: number, naming: Naming): string {
  const { language } = naming;
  const hop = hopAt(run, time);
  const atDoor = hop !== null && hop.decidesAt !== null && time >= hop.decidesAt;
  if (hop !== null && isPending(hop) && atDoor) return predictTexts.heading[language](ordinalOf(run, hop));
  if (run.outcome !== null && (hop === null || time >= run.endsAt)) return timelineTexts.atEnd[language](outcomeWord(run.outcome, language));
  if (hop === null) return '';
  switch (phaseOf(hop, time)) {
    case 'ahead':
    case 'travelling':
      return describeWay(hop, naming);
    case 'deciding':
      return describeRule(run, hop, time, naming);
    case 'turning':
    case 'done':
      return hop.attribution === null
        ? describeWay(hop, naming)
        : timelineTexts.atVerdict[language](ordinalOf(run, hop), verdictLabel(hop.attribution, language));
  }
}
