import { scenarioChanges, takeBack, type ScenarioChange } from '../../model/scenario-changes.ts';
import type { Scenario } from '../../model/scenario.ts';
import { sameDeep } from '../../model/validate-field.ts';
import { decodeExercise, encodeExercise } from '../../share/exercise-link.ts';
import { copyText } from '../show/copy-text.ts';
import { change, currentScenario, openDocument, useDocument } from '../document.ts';
import { SAFE_LINK_LENGTH } from '../share/drawing-link.ts';
import { recallExercise, rememberExercise } from './exercise-memory.ts';
import { useExercises, type Exercise } from './exercise-state.ts';
import { newDocumentId } from '../keep/new-document-id.ts';
import { startRun } from '../open/open-gallery.ts';
import { usePreferences } from '../preferences.ts';
import { useResults } from '../run/results.ts';
import { notify, resetSession } from '../session.ts';

export { scenarioChanges, type ScenarioChange } from '../../model/scenario-changes.ts';

/** As many hints there are: which message, which record, which parameter. */
export const HINTS = 3;

function put(document: string, exercise: Exercise | null): void {
  useExercises.setState(({ exercises }) => {
    const next = new Map(exercises);
    if (exercise === null) next.delete(document);
    else next.set(document, exercise);
    return { exercises: next };
  });
}

/** Changes an exercise and remembers it. */
function keep(document: string, exercise: Exercise): void {
  put(document, exercise);
  const { role, start, solution, hints, revealed } = exercise;
  rememberExercise(document, { role, link: encodeExercise({ task: start, solution }), hints, revealed });
}

/**
 * Opens the exercise that a link's hash holds, beside the reader's own drawings. A damaged one opens nothing, and it is said
 * why; one with nothing to find opens as the drawing it is.
 *
 * @returns whether it was opened.
 */
export async function openExercise(hash: string): Promise<boolean> {
  const read = decodeExercise(hash);
  if (!read.ok) {
    const { linkErrorSentence } = await import('../../content/link-errors.ts');
    notify({ key: 'linkDamaged', reason: linkErrorSentence(read.error, usePreferences.getState().language) });
    return false;
  }
  const { task, solution } = read.value;
  const id = newDocumentId();
  const empty = task.expectations.length === 0 || scenarioChanges(solution, task).length === 0;
  if (empty) notify({ key: 'exerciseEmpty' });
  else keep(id, { role: 'task', solution, start: task, hints: 0, revealed: false });
  openDocument(id, task, { kind: 'link' });
  resetSession();
  startRun();
  return true;
}

/** Brings back what is remembered of a document's exercise: it was opened before the page was loaded again. */
export function recall(document: string): void {
  if (useExercises.getState().exercises.has(document)) return;
  const kept = recallExercise(document);
  if (kept === null) return;
  const read = decodeExercise(kept.link);
  if (!read.ok) {
    rememberExercise(document, null);
    return;
  }
  const { task, solution } = read.value;
  put(document, { role: kept.role, solution, start: task, hints: Math.max(0, Math.min(HINTS, kept.hints)), revealed: kept.revealed });
}

/** The exercise that the open drawing is. */
function openOne(): Exercise | undefined {
  return useExercises.getState().exercises.get(useDocument.getState().id);
}

function update(changes: Partial<Exercise>): void {
  const exercise = openOne();
  if (exercise !== undefined) keep(useDocument.getState().id, { ...exercise, ...changes });
}

/** Gives the next hint. */
export function giveHint(): void {
  const exercise = openOne();
  if (exercise !== undefined) update({ hints: Math.min(HINTS, exercise.hints + 1) });
}

/** Shows the fault. */
export function revealFault(): void {
  update({ revealed: true });
}

/** Takes the fault back, as one change that can be undone. What the trainee did elsewhere stays. */
export function undoFault(): void {
  const exercise = openOne();
  if (exercise === undefined) return;
  const { solution, start } = exercise;
  const scenario = currentScenario();
  const back = takeBack(solution, start, scenario);
  if (!sameDeep(back, scenario)) change({ key: 'repair', name: scenario.title }, () => back);
}

/** The drawing stays as it is; it is no exercise any more. */
export function leaveExercise(): void {
  const { id } = useDocument.getState();
  put(id, null);
  rememberExercise(id, null);
}

/** Keeps the open drawing, as it works, as the solution of an exercise. Everything that is expected of it has to hold. */
export function startExercise(): void {
  const { id, scenario } = useDocument.getState();
  const results = useResults.getState().result?.expectations ?? [];
  const holding = results.filter(({ holds }) => holds).length;
  if (scenario.expectations.length === 0 || holding < scenario.expectations.length) {
    notify({ key: 'exerciseNeeds', holding, count: scenario.expectations.length });
    return;
  }
  keep(id, { role: 'draft', solution: scenario, start: scenario, hints: 0, revealed: false });
}

/** Takes everything back that was changed since the solution was kept. */
export function backToSolution(): void {
  const exercise = openOne();
  if (exercise === undefined || sameDeep(exercise.solution, currentScenario())) return;
  change({ key: 'repair', name: currentScenario().title }, () => exercise.solution);
}

/** Puts the link of the exercise into the clipboard: the drawing as it is now, with the solution hidden in it. */
export async function copyExercise(): Promise<void> {
  const exercise = openOne();
  if (exercise === undefined) return;
  const link = exerciseAddress(currentScenario(), exercise.solution);
  await copyText(link, link.length > SAFE_LINK_LENGTH ? { key: 'linkTooLong', length: link.length } : { key: 'exerciseCopied', length: link.length });
}

function exerciseAddress(task: Scenario, solution: Scenario): string {
  return `${location.origin}${location.pathname}#${encodeExercise({ task, solution })}`;
}

/** How an exercise stands: how many of its goals hold, and whether that counts. */
export type Progress = { holding: number; count: number; missing: number; messagesChanged: boolean; solved: boolean };

/**
 * Holds the drawing as it is now against the goals of its exercise. A goal that was taken out of the drawing does not hold,
 * and to change the messages is to change the question.
 *
 * @param holds whether each of the drawing's expectations holds, in their order; null: not known yet.
 */
export function progressOf({ start, solution }: Exercise, now: Pick<Scenario, 'messages' | 'expectations'>, holds: readonly boolean[] | null): Progress {
  const places = start.expectations.map((goal) => now.expectations.findIndex((expected) => sameDeep(expected, goal)));
  const holding = places.filter((place) => holds?.[place] === true).length;
  const count = places.length;
  const messagesChanged = !sameDeep(now.messages, start.messages) && !sameDeep(now.messages, solution.messages);
  return { holding, count, missing: places.filter((place) => place < 0).length, messagesChanged, solved: holding === count && !messagesChanged };
}

/** The goals are put back into the drawing, as one change. */
export function restoreGoals(): void {
  const exercise = openOne();
  if (exercise === undefined) return;
  change({ key: 'expectation' }, (scenario) => ({
    ...scenario,
    expectations: [...exercise.start.expectations, ...scenario.expectations.filter((own) => !exercise.start.expectations.some((goal) => sameDeep(goal, own)))],
  }));
}

/** The fault, in the order of the drawing's records. */
export function faultOf({ solution, start }: Exercise): ScenarioChange[] {
  return scenarioChanges(solution, start);
}
