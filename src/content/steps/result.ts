import type { Step, StepId, StepOutcome } from '../../engine/attribution/types.ts';
import type { Phrase, Text } from '../language.ts';
import { listed, listedJa } from '../wording.ts';

/** How much is said of a rule's result: a few words beside its title, or sentences when it is open. */
export type Level = 'short' | 'full';

/** The member of the union that a step's id stands for. */
export type StepOf<Id extends StepId, S = Step> = S extends { id: infer Ids } ? (Id extends Ids ? S : never) : never;

/** The same, said short and full. */
export type Levels<Args extends readonly unknown[]> = { readonly [L in Level]: Phrase<Args> };
/** What one rule reports, by how it ended. */
export type Results<Id extends StepId> = { readonly [Outcome in StepOutcome]: Levels<[StepOf<Id>]> };

/** Sentences that need no values. */
export function fixed(short: Text, full: Text): Levels<[]> {
  return { short: { en: () => short.en, ja: () => short.ja }, full: { en: () => full.en, ja: () => full.ja } };
}

/** What can be said of any rule; each rule says more wherever it can end that way. */
export const anyRule: { readonly [Outcome in StepOutcome]: Levels<[]> } = {
  named: fixed({ en: 'Decided', ja: '決定' }, { en: 'This rule decides.', ja: 'このルールで決まります。' }),
  tied: fixed(
    { en: 'Several tenants', ja: '複数のテナント' },
    { en: 'Several tenants fit, and nothing documented decides between them.', ja: '当てはまるテナントが複数あり、どれを選ぶかを定めた資料がありません。' },
  ),
  none: fixed({ en: 'No match', ja: '該当なし' }, { en: 'Nothing matches; the next rule is asked.', ja: '当てはまるものがないため、次のルールに進みます。' }),
  rejected: fixed({ en: 'Refused', ja: '拒否' }, { en: 'This rule refuses the entry.', ja: 'このルールにより拒否されます。' }),
  notReached: fixed(
    { en: 'Not asked', ja: '未評価' },
    { en: 'Not asked: an earlier rule had already decided.', ja: 'より前のルールで決まったため、評価されていません。' },
  ),
};

type WithTenants = { candidates: readonly { tenant: string; wins: boolean }[] };

function winners({ candidates }: WithTenants): string[] {
  return [...new Set(candidates.filter(({ wins }) => wins).map(({ tenant }) => tenant))];
}

/** The sentence of the candidate that won; every result `named` has one. */
export function ofWinner<C extends { wins: boolean }>(candidates: readonly C[], say: (candidate: C) => string): string {
  const winner = candidates.find(({ wins }) => wins);
  return winner === undefined ? '' : say(winner);
}

/** Several tenants that fit equally well. */
export function tie(what: Text): Levels<[WithTenants]> {
  return {
    short: {
      en: (step) => `${listed(winners(step))} tie`,
      ja: (step) => `${listedJa(winners(step))} が同順位`,
    },
    full: {
      en: (step) => `${what.en} fits ${listed(winners(step))} equally well, and nothing documented decides between them.`,
      ja: (step) => `${what.ja}は ${listedJa(winners(step))} に同じ順位で一致し、どれを選ぶかを定めた資料がありません。`,
    },
  };
}
