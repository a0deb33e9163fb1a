import { create } from 'zustand';
import type { Attribution } from '../../engine/attribution/types.ts';
import type { Run } from '../../engine/result.ts';
import type { Verdict } from '../../model/expectation.ts';
import { pauseAt } from '../run/clock.ts';
import { useDocument } from '../document.ts';
import { useResults } from '../run/results.ts';
import type { ShownHop } from '../run/shown-run.ts';

/** What somebody in the audience said before the card opened. */
export type Guess = { verdict: Verdict; tenant: string | null };

/** How a guess came out; `halfRight`: the verdict, but of another tenant. */
export type GuessResult = 'right' | 'halfRight' | 'wrong';

type PredictState = {
  on: boolean;
  /** By the hop's id. A decision is revealed by being guessed. */
  guesses: ReadonlyMap<string, { guess: Guess; result: GuessResult }>;
  /** Kept in this browser. */
  right: number;
  asked: number;
  /** Right guesses in a row, now and at best. */
  streak: number;
  best: number;
};

const STORAGE_KEY = 'predictions';
const NO_GUESSES: PredictState['guesses'] = new Map();

/** How the audience did so far; kept in this browser until it is reset. */
type Score = Pick<PredictState, 'right' | 'asked' | 'streak' | 'best'>;

const NO_SCORE: Score = { right: 0, asked: 0, streak: 0, best: 0 };

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Anything that cannot be a score counts as none. */
function loadScore(): Score {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('right' in kept && 'asked' in kept && 'streak' in kept && 'best' in kept)) return NO_SCORE;
    const { right, asked, streak, best } = kept;
    return isCount(right) && isCount(asked) && isCount(streak) && isCount(best) && right <= asked && streak <= best && best <= right ? { right, asked, streak, best } : NO_SCORE;
  } catch {
    return NO_SCORE;
  }
}

function saveScore({ right, asked, streak, best }: Score): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ right, asked, streak, best }));
  } catch {
    // Blocked or full: it holds for this visit.
  }
}

export const usePredict = create<PredictState>()(() => ({ on: false, guesses: NO_GUESSES, ...loadScore() }));

/** The count begins anew; what was predicted stays shown. */
export function resetScore(): void {
  usePredict.setState(NO_SCORE);
  saveScore(NO_SCORE);
}

const sets = new WeakMap<PredictState['guesses'], ReadonlySet<string>>();

/** Ids of the hops whose decisions may be seen; null: all may. The same set as long as the guesses are the same. */
export function revealedHops({ on, guesses }: Pick<PredictState, 'on' | 'guesses'>): ReadonlySet<string> | null {
  if (!on) return null;
  const known = sets.get(guesses) ?? new Set(guesses.keys());
  sets.set(guesses, known);
  return known;
}

/** Holds a guess against the decision: the tenant counts where the verdict names one. */
export function judgeGuess(guess: Guess, { verdict, tenant }: Pick<Attribution, 'verdict' | 'tenant'>): GuessResult {
  if (guess.verdict !== verdict) return 'wrong';
  const named = verdict === 'Originating' || verdict === 'Incoming';
  return !named || guess.tenant === tenant ? 'right' : 'halfRight';
}

/** The decision of a hop that is shown without it, and when it is known on the clock that shows it. */
function findDecided({ id, startsAt }: ShownHop): { attribution: Attribution; at: number } | null {
  for (const run of useResults.getState().result?.runs ?? []) {
    const found = run.hops.find((hop) => hop.id === id);
    if (found?.attribution) return { attribution: found.attribution, at: (found.turnsAt ?? found.endsAt) + startsAt - found.startsAt };
  }
  return null;
}

/** Takes a guess, counts it, and opens the card at the verdict. A decision is guessed once. */
export function submitGuess(hop: ShownHop, guess: Guess): void {
  const decided = findDecided(hop);
  const state = usePredict.getState();
  if (decided === null || state.guesses.has(hop.id)) return;
  const result = judgeGuess(guess, decided.attribution);
  const streak = result === 'right' ? state.streak + 1 : 0;
  const best = Math.max(state.best, streak);
  usePredict.setState({
    guesses: new Map(state.guesses).set(hop.id, { guess, result }),
    right: state.right + (result === 'right' ? 1 : 0),
    asked: state.asked + 1,
    streak,
    best,
  });
  saveScore(usePredict.getState());
  pauseAt(decided.at);
}

/** Asks for predictions from now on, from the start of the run; or shows everything again. */
export function togglePredict(): void {
  const on = !usePredict.getState().on;
  usePredict.setState({ on, guesses: NO_GUESSES });
  if (!on) return;
  pauseAt(0);
}

function decisionsByHop(runs: readonly Run[]): Map<string, Attribution> {
  return new Map(runs.flatMap(({ hops }) => hops.flatMap(({ id, attribution }) => (attribution === null ? [] : [[id, attribution]]))));
}

/**
 * What an edit changed is a question again. A guess reveals the decision of its hop: where the edit gave the message another way, that is
 * another decision, which nobody has guessed. The score stays.
 */
function forgetChanged(before: readonly Run[], after: readonly Run[]): void {
  const { on, guesses } = usePredict.getState();
  if (!on || guesses.size === 0) return;
  const old = decisionsByHop(before);
  const now = decisionsByHop(after);
  const kept = [...guesses].filter(([hop]) => {
    const was = old.get(hop);
    const is = now.get(hop);
    return was !== undefined && is !== undefined && was.verdict === is.verdict && was.tenant === is.tenant;
  });
  if (kept.length < guesses.size) usePredict.setState({ guesses: new Map(kept) });
}

/** Keeps the guesses in step with the document (another one begins anew) and with what edits do to its decisions. @returns what stops it. */
export function watchPredictions(): () => void {
  const stopDocument = useDocument.subscribe(({ id }, before) => {
    if (id !== before.id) usePredict.setState({ guesses: NO_GUESSES });
  });
  const stopResults = useResults.subscribe(({ result }, { result: before }) => {
    if (result !== null && before !== null && result !== before) forgetChanged(before.runs, result.runs);
  });
  return () => {
    stopDocument();
    stopResults();
  };
}
