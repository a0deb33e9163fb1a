import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import { readHistory, writeHistory } from '../../share/history.ts';
import { change, currentScenario, openDocument, undo, useDocument } from '../document.ts';
import { anyAction } from '../fixtures/any-action.ts';
import { isChangeLabel } from '../show/is-change-label.ts';
import { findUnsaved, keepUnsaved } from './page-journal.ts';

// The preferences ask the browser for its language.
vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

const ROOM = 10_000_000;

/** A drawing that somebody worked at, and went some way back. */
const anyHistory = fc.tuple(fc.array(anyAction, { maxLength: 40, size: 'max' }), fc.nat(10)).map(([actions, back]) => {
  openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
  for (const { act, pick } of actions) act(pick);
  for (let step = 0; step < back; step += 1) undo();
  const { scenario, past, future } = useDocument.getState();
  return { scenario, past, future };
});

describe('a history as text', () => {
  it('comes back with every state and every name, and shares again what no change touched', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const read = readHistory(writeHistory(history, ROOM) ?? '', isChangeLabel);
        expect(read).toEqual(history);
        const states = [...(read?.past ?? []).map(({ scenario }) => scenario), read?.scenario];
        const before = [...history.past.map(({ scenario }) => scenario), history.scenario];
        states.slice(1).forEach((state, at) => {
          const shared = (all: typeof states): number => all[at + 1]?.records.filter((record) => all[at]?.records.includes(record) === true).length ?? 0;
          expect(shared(states), `state ${at} ${state?.title ?? ''}`).toBe(shared(before));
        });
      }),
    );
  });

  it('leaves out what is furthest away when there is little room, and is nothing when there is none', () => {
    openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
    for (let step = 0; step < 120; step += 1) change({ key: 'rename', name: `${step}` }, (scenario) => ({ ...scenario, title: `${step}` }));
    const { scenario, past, future } = useDocument.getState();
    const whole = writeHistory({ scenario, past, future }, ROOM) ?? '';
    const less = readHistory(writeHistory({ scenario, past, future }, whole.length - 1) ?? '', isChangeLabel);
    expect(less?.past).toEqual(past.slice(-50));
    expect(writeHistory({ scenario, past, future }, 10)).toBeNull();
  });

  it('is read by nobody when it is damaged', () => {
    openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
    change({ key: 'move' }, (scenario) => ({ ...scenario, title: 'a' }));
    const text = writeHistory({ scenario: currentScenario(), past: useDocument.getState().past, future: [] }, ROOM) ?? '';
    expect(readHistory(text, isChangeLabel)).not.toBeNull();
    expect(readHistory(text.slice(1), isChangeLabel)).toBeNull();
    expect(readHistory(text.replace('"key":"move"', '"key":"fly"'), isChangeLabel)).toBeNull();
    expect(readHistory(text.replaceAll(/\["dns",\d+\]/g, '["dns",99]'), isChangeLabel)).toBeNull();
    expect(readHistory(text.replace('"version":1', '"version":0'), isChangeLabel)).toBeNull();
  });
});

describe('a drawing that could not be written', () => {
  it('is not lost with its last state where there is no room for that one', () => {
    const kept = new Map<string, string>();
    let isFull = false;
    const area = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, text);
        Object.defineProperty(area, key, { value: text, enumerable: true, configurable: true });
      },
      removeItem: (key: string) => {
        kept.delete(key);
        Reflect.deleteProperty(area, key);
      },
    };
    vi.stubGlobal('localStorage', area);
    keepUnsaved({ id: 'd1', base: 1, scenario: { ...EMPTY_SCENARIO, title: 'before' } });
    isFull = true;
    keepUnsaved({ id: 'd1', base: 1, scenario: { ...EMPTY_SCENARIO, title: 'after' } });
    expect(findUnsaved()).toMatchObject([{ id: 'd1', base: 1, scenario: { title: 'before' } }]);
  });
});
