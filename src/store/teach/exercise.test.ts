import { beforeEach, expect, test, vi } from 'vitest';
import type { Expectation } from '../../model/expectation.ts';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';

const kept = vi.hoisted(() => {
  const map = new Map<string, string>();
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('localStorage', { getItem: (key: string) => map.get(key) ?? null, setItem: (key: string, value: string) => map.set(key, value), removeItem: (key: string) => map.delete(key) });
  return map;
});

const { giveHint, leaveExercise, openExercise, progressOf, recall, undoFault } = await import('./exercise.ts');
const { useExercises } = await import('./exercise-state.ts');
const { currentScenario, useDocument } = await import('../document.ts');
const { recallExercise, rememberExercise } = await import('./exercise-memory.ts');
const { useSession } = await import('../session.ts');
const { encodeExercise } = await import('../../share/exercise-link.ts');

/** A message with nothing but an address. */
function newMessageAt(submittedAt: string): Scenario['messages'][number] {
  const read = parseScenario({ schemaVersion: 1, records: [{ id: submittedAt, type: 'tenant', name: 'x' }], messages: [{ id: 'm1', mailFrom: 'a@x.example', rcptTo: ['b@x.example'], submittedAt }] });
  const [message] = read.ok ? read.value.messages : [];
  if (message === undefined) throw new Error(JSON.stringify(read));
  return message;
}

const goal = (decision: number): Expectation => ({ kind: 'decision', message: 'm1', rcptTo: null, decision, verdict: 'Incoming', tenant: null, decidedBy: null });
const solution: Scenario = {
  ...EMPTY_SCENARIO,
  title: 'Task',
  records: [{ id: 'o', type: 'organization', name: 'contoso', color: 'blue' }],
  messages: [],
  expectations: [],
};
const task: Scenario = { ...solution, records: solution.records.map((record) => (record.type === 'organization' ? { ...record, name: 'fabrikam' } : record)) };
const exercise = { role: 'task' as const, solution: { ...solution, expectations: [goal(1), goal(2)] }, start: { ...task, expectations: [goal(1), goal(2)] }, hints: 0, revealed: false };

beforeEach(() => {
  kept.clear();
  useExercises.setState({ exercises: new Map() });
  useSession.setState({ notices: [] });
});

test('all goals have to hold; one that was taken out does not', () => {
  const now = exercise.start;
  expect(progressOf(exercise, now, [true, false])).toMatchObject({ holding: 1, count: 2, missing: 0, solved: false });
  expect(progressOf(exercise, now, [true, true]).solved).toBe(true);
  expect(progressOf(exercise, { ...now, expectations: [goal(2)] }, [true])).toMatchObject({ holding: 1, missing: 1, solved: false });
  expect(progressOf(exercise, { ...now, expectations: [goal(3), goal(2), goal(1)] }, [false, true, true]).solved).toBe(true);
});

test('who changes the messages changes the question', () => {
  const messages = [newMessageAt('o')];
  expect(progressOf(exercise, { ...exercise.start, messages }, [true, true])).toMatchObject({ messagesChanged: true, solved: false });
});

test('a link without a fault, or without a goal, opens as a drawing and says so', async () => {
  expect(await openExercise(`#${encodeExercise({ task: solution, solution })}`)).toBe(true);
  expect(currentScenario().title).toBe('Task');
  expect(useExercises.getState().exercises.size).toBe(0);
  expect(useSession.getState().notices).toMatchObject([{ key: 'exerciseEmpty' }]);
});

test('a damaged link opens nothing', async () => {
  const { id } = useDocument.getState();
  expect(await openExercise('#x1:v1:AAAA.v1:AAAA')).toBe(false);
  expect(useDocument.getState().id).toBe(id);
  expect(useSession.getState().notices).toMatchObject([{ key: 'linkDamaged' }]);
});

test('hints are remembered with the document; leaving forgets it', () => {
  const { id } = useDocument.getState();
  rememberExercise(id, { role: 'task', link: encodeExercise({ task, solution }), hints: 1, revealed: false });
  recall(id);
  giveHint();
  giveHint();
  giveHint();
  useExercises.setState({ exercises: new Map() });
  recall(id);
  expect(useExercises.getState().exercises.get(id)).toMatchObject({ role: 'task', hints: 3 });
  leaveExercise();
  expect(recallExercise(id)).toBeNull();
});

test('what is remembered is bounded, and rubbish is nothing', () => {
  for (let index = 0; index < 30; index += 1) rememberExercise(`d${index}`, { role: 'draft', link: 'x1:', hints: 0, revealed: false });
  expect(recallExercise('d9')).toBeNull();
  expect(recallExercise('d10')).not.toBeNull();
  kept.set('exercises', '[["d", {"role": "boss"}], 5]');
  expect(recallExercise('d')).toBeNull();
  kept.set('exercises', '{');
  expect(recallExercise('d')).toBeNull();
});

test('the fault is taken back as one change', () => {
  const { id } = useDocument.getState();
  useDocument.setState({ scenario: task, past: [], future: [] });
  useExercises.setState({ exercises: new Map([[id, { ...exercise, start: task, solution }]]) });
  undoFault();
  expect(currentScenario().records).toEqual(solution.records);
  expect(useDocument.getState().past).toHaveLength(1);
});
