import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_SCENARIO } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { change, currentScenario, endGesture, openDocument, redo, undo, useDocument } from './document.ts';
import { anyAction, type AnyAction } from './fixtures/any-action.ts';

// The preferences ask the browser for its language.
vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

/** Shorter than the history is long. */
const anyActions = fc.array(anyAction, { maxLength: 40, size: 'max' });

function open(): void {
  openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
}

function perform(actions: readonly AnyAction[]): void {
  for (const { act, pick } of actions) act(pick);
}

function lengths(): { past: number; future: number } {
  const { past, future } = useDocument.getState();
  return { past: past.length, future: future.length };
}

beforeEach(open);

describe('undo and redo', () => {
  it('give back every state of a random history, as it was, in both directions', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        open();
        const first = currentScenario();
        perform(actions);
        const last = currentScenario();
        const { past } = useDocument.getState();
        const states = [...past.map((entry) => entry.scenario), last];
        expect(states[0]).toBe(first);
        for (const state of states.toReversed().slice(1)) {
          undo();
          expect(currentScenario()).toBe(state);
        }
        expect(lengths()).toEqual({ past: 0, future: past.length });
        for (const state of states.slice(1)) {
          redo();
          expect(currentScenario()).toBe(state);
        }
        expect(lengths()).toEqual({ past: past.length, future: 0 });
      }),
    );
  });

  it('name an entry by the same label on the way back as on the way there', () => {
    fc.assert(
      fc.property(anyActions, fc.nat(40), (actions, steps) => {
        open();
        perform(actions);
        const before = useDocument.getState().past.map((entry) => entry.label);
        for (let step = 0; step < steps; step += 1) undo();
        const { past, future } = useDocument.getState();
        expect([...past, ...future].map((entry) => entry.label)).toEqual(before);
      }),
    );
  });

  it('are forgotten ahead of a new change', () => {
    fc.assert(
      fc.property(anyActions, anyActions, (first, second) => {
        open();
        perform(first);
        undo();
        const before = currentScenario();
        const wasAhead = useDocument.getState().future.length;
        perform(second);
        const changed = currentScenario() !== before;
        expect(useDocument.getState().future).toHaveLength(changed ? 0 : wasAhead);
      }),
    );
  });
});

describe('every action', () => {
  it('leaves a document that opens again', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        open();
        perform(actions);
        const parsed = parseScenario(JSON.parse(JSON.stringify(currentScenario())));
        expect(parsed).toEqual({ ok: true, value: currentScenario() });
      }),
    );
  });
});

describe('a gesture', () => {
  const type = (title: string, gesture: string | null): void => change({ key: 'rename', name: title }, (scenario) => ({ ...scenario, title }), gesture);

  it('is one entry, however many changes it has', () => {
    for (const title of ['C', 'Co', 'Con']) type(title, 'title');
    expect(lengths()).toEqual({ past: 1, future: 0 });
    undo();
    expect(currentScenario().title).toBe('');
    redo();
    expect(currentScenario().title).toBe('Con');
  });

  it('ends when it is ended, when another begins, and when something is undone', () => {
    type('a', 'title');
    endGesture();
    type('b', 'title');
    type('c', 'other');
    type('d', null);
    undo();
    type('e', 'other');
    expect(useDocument.getState().past.map((entry) => entry.scenario.title)).toEqual(['', 'a', 'b', 'c']);
  });

  it('leaves no entry when nothing changes', () => {
    change({ key: 'arrange' }, (scenario) => scenario);
    expect(lengths()).toEqual({ past: 0, future: 0 });
  });
});
