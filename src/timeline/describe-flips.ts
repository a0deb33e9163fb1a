import type { Language } from '../content/language.ts';
import { timelineTexts } from '../content/timeline-texts.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { decisionKey, decisionsOf, type Flip } from '../store/run/results.ts';
import { verdictLabel } from '../verdict/verdict-label.ts';

/** A screen reader is told of so many changed verdicts; the hop lists show the rest. */
const MOST = 4;

/** What an edit did to verdicts, a sentence each; it says whose message it is when there is more than one. */
export function describeFlips(runs: readonly ShownRun[], flips: ReadonlyMap<string, Flip>, language: Language): string[] {
  const sentences = runs.flatMap((run) =>
    decisionsOf(run).flatMap((hop, index) => {
      const flip = flips.get(decisionKey(run.id, index + 1));
      if (flip === undefined || hop.attribution === null) return [];
      const sentence = timelineTexts.flip[language](index + 1, verdictLabel(flip.was, language), verdictLabel(hop.attribution, language));
      return [runs.length === 1 ? sentence : timelineTexts.flipOf[language](run.rcptTo, sentence)];
    }),
  );
  return sentences.slice(0, MOST);
}
