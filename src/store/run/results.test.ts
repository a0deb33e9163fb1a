import { beforeEach, expect, test } from 'vitest';
import { makeDrawing } from '../../cli/bench/canvas-drawing.ts';
import { simulate, simulateMessage } from '../../engine/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { acceptFirst, acceptResult, forgetResults, markRunning, useResults } from './results.ts';

const drawn = makeDrawing(20);
const [shown] = simulate(drawn).runs;
const messageId = shown?.messageId ?? '';

/** As if nobody had a certificate any more. */
const edited: Scenario = {
  ...drawn,
  records: drawn.records.map((record) => ('certificate' in record ? { ...record, certificate: null } : record)),
};

beforeEach(() => {
  forgetResults();
  acceptResult(simulate(drawn));
});

test('a message is shown with what became of it, before the others are', () => {
  markRunning();
  acceptFirst(simulateMessage(edited, messageId));
  const { status, result, flips } = useResults.getState();
  expect(status).toBe('running');
  const others = simulate(drawn).runs.filter((run) => run.messageId !== messageId);
  expect(result?.runs).toEqual([...simulateMessage(edited, messageId), ...others]);
  expect([...flips.keys()].every((key) => key.startsWith(`${messageId}.`))).toBe(true);
});

test('the result says what changed since the last one, the message shown early among it', () => {
  acceptResult(simulate(edited));
  const { flips } = useResults.getState();
  expect(flips.size).toBeGreaterThan(0);
  forgetResults();
  acceptResult(simulate(drawn));
  markRunning();
  acceptFirst(simulateMessage(edited, messageId));
  const early = useResults.getState().result?.runs.find((run) => run.messageId === messageId);
  acceptResult(simulate(edited));
  expect(useResults.getState()).toMatchObject({ status: 'ready', result: simulate(edited), flips });
  expect(useResults.getState().result?.runs.find((run) => run.messageId === messageId)).toBe(early);
});

test('nothing of a drawing that was just opened is shown in parts', () => {
  forgetResults();
  acceptFirst(simulateMessage(edited, messageId));
  expect(useResults.getState().result).toBeNull();
});
