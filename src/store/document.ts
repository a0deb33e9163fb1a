import { create } from 'zustand';
import type { ChangeLabel } from '../content/change-labels.ts';
import type { Text } from '../content/language.ts';
import { completeLayout } from '../model/arrange.ts';
import { layoutInOrder } from '../model/keep-order.ts';
import { EMPTY_SCENARIO, type Scenario } from '../model/scenario.ts';
import { isReadOnly } from './mode.ts';

/** Where the open document came from. Only `own` documents are stored; the others become own at their first change. */
export type Origin = { kind: 'own' } | { kind: 'new' } | { kind: 'gallery'; id: string; title: Text } | { kind: 'link' } | { kind: 'file'; name: string };

export type { ChangeLabel };

type HistoryEntry = { scenario: Scenario; label: ChangeLabel };

type DocumentState = {
  /** Names this document in the storage; changes with every document that is opened. */
  id: string;
  origin: Origin;
  scenario: Scenario;
  past: readonly HistoryEntry[];
  future: readonly HistoryEntry[];
  /** Changes of one gesture (a drag, a burst of typing) are one entry; null between gestures. */
  gesture: string | null;
};

/** The gesture of a hand that moves nodes or pulls frames; over when that hand lets go. */
export const DRAG = 'drag';

/** Entries kept; a drawing shares all it did not change with its neighbours in the history, so this is cheap. */
const HISTORY_LIMIT = 200;

export const useDocument = create<DocumentState>()(() => ({
  id: 'empty',
  origin: { kind: 'own' },
  scenario: { ...EMPTY_SCENARIO, layout: completeLayout([], {}) },
  past: [],
  future: [],
  gesture: null,
}));

/** The open scenario, now. */
export function currentScenario(): Scenario {
  return useDocument.getState().scenario;
}

/** Opens a document in place of the one that is open (which stays in the storage if it was its user's own). */
export function openDocument(id: string, scenario: Scenario, origin: Origin): void {
  const layout = completeLayout(scenario.records, scenario.layout);
  useDocument.setState({ id, origin, scenario: { ...scenario, layout }, past: [], future: [], gesture: null });
}

/** Gives the open document the history it had when this tab last showed it. */
export function restoreHistory(past: DocumentState['past'], future: DocumentState['future']): void {
  useDocument.setState({ past, future });
}

/** The document is its user's own from now on: it was changed, or kept. Its id stays. */
export function adoptDocument(): void {
  useDocument.setState({ origin: { kind: 'own' } });
}

/** Goes on with the open document under another id and title; its history comes along. */
export function forkDocument(id: string, title: string): void {
  useDocument.setState(({ scenario }) => ({ id, origin: { kind: 'own' }, scenario: { ...scenario, title } }));
}

/**
 * The one door for writes. It is shut while the page only shows.
 *
 * @param label names the change in the menu.
 * @param update gives the new scenario; giving back the same object changes nothing and leaves no entry.
 * @param gesture changes with the same gesture, one after the other, are one entry.
 */
export function change(label: ChangeLabel, update: (scenario: Scenario) => Scenario, gesture: string | null = null): void {
  if (isReadOnly()) return;
  useDocument.setState((state) => {
    const next = update(state.scenario);
    if (next === state.scenario) return state;
    const scenario = { ...next, layout: completeLayout(next.records, layoutInOrder(state.scenario, next)) };
    if (gesture !== null && gesture === state.gesture) return { scenario, future: [] };
    return {
      scenario,
      past: [...state.past, { scenario: state.scenario, label }].slice(-HISTORY_LIMIT),
      future: [],
      gesture,
    };
  });
}

/** Ends a gesture: the next change is an entry of its own, whatever it is called. */
export function endGesture(): void {
  useDocument.setState({ gesture: null });
}

/** Takes the last change back. */
export function undo(): void {
  useDocument.setState((state) => {
    const entry = state.past.at(-1);
    if (entry === undefined) return state;
    return {
      scenario: entry.scenario,
      past: state.past.slice(0, -1),
      future: [{ scenario: state.scenario, label: entry.label }, ...state.future],
      gesture: null,
    };
  });
}

/** Makes the change that was taken back last, again. */
export function redo(): void {
  useDocument.setState((state) => {
    const entry = state.future[0];
    if (entry === undefined) return state;
    return {
      scenario: entry.scenario,
      past: [...state.past, { scenario: state.scenario, label: entry.label }],
      future: state.future.slice(1),
      gesture: null,
    };
  });
}

/** Names the drawing. A burst of typing is one entry of the history. */
export function setTitle(title: string): void {
  change({ key: 'rename', name: title }, (scenario) => (scenario.title === title ? scenario : { ...scenario, title }), 'title');
}
