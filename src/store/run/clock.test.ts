import { beforeEach, describe, expect, it } from 'vitest';
import type { Hop, Run } from '../../engine/result.ts';
import picture1 from '../../content/scenarios/picture-1.json';
import { simulate } from '../../engine/index.ts';
import { parseScenario } from '../../model/validate.ts';
import {
  advance,
  changeSpeed,
  hopBack,
  hopForward,
  LOOP_REST,
  momentsOf,
  seek,
  setCatchUp,
  setPlaying,
  setSpeed,
  stepBack,
  stepForward,
  toggleLoop,
  togglePlay,
  useClock,
  verdictMoments,
} from './clock.ts';

function hop(index: number, startsAt: number, endsAt: number): Hop {
  return {
    id: `m1:${index}`,
    index,
    from: { kind: 'record', id: 'a' },
    to: { kind: 'record', id: 'b' },
    session: { connectingIp: '192.0.2.1', ehlo: 'a.example', tls: true, certificate: null, mailFrom: 'a@a.example', rcptTo: 'b@b.example' },
    routing: { key: 'mx', domain: 'b.example', exchange: 'b.example' },
    attribution: null,
    mxRecords: [],
    arrival: { key: 'relayed' },
    startsAt,
    decidesAt: null,
    turnsAt: null,
    endsAt,
  };
}

const run: Run = {
  id: 'm1/1',
  messageId: 'm1',
  rcptTo: 'b@b.example',
  cause: { kind: 'message' },
  hops: [hop(1, 0, 1000), hop(2, 1000, 2000)],
  outcome: { kind: 'delivered', at: 'b', address: 'b@b.example' },
  endsAt: 2000,
};

beforeEach(() => {
  seek(0);
  setPlaying(false);
  setSpeed(1);
});

describe('the clock', () => {
  it('steps through every moment and back through the same ones', () => {
    const forward: number[] = [];
    for (let step = 0; step < 4; step += 1) {
      forward.push(useClock.getState().time);
      stepForward(run);
    }
    expect(forward).toEqual([...momentsOf(run), 2000].slice(0, 4));
    const back: number[] = [];
    for (let step = 0; step < 3; step += 1) {
      back.push(useClock.getState().time);
      stepBack(run);
    }
    expect(back).toEqual([2000, 1000, 0]);
  });

  it('stops at the end, and plays from the start again', () => {
    togglePlay(run);
    advance(5000, run);
    expect(useClock.getState()).toMatchObject({ time: 2000, playing: false });
    togglePlay(run);
    expect(useClock.getState()).toMatchObject({ time: 0, playing: true });
  });

  it('runs at the chosen speed, and only while it plays', () => {
    advance(100, run);
    expect(useClock.getState().time).toBe(0);
    setSpeed(4);
    togglePlay(run);
    advance(100, run);
    expect(useClock.getState().time).toBe(400);
  });

  it('steps by hop to where each begins, and back through the same places', () => {
    const decided = picture();
    const starts = decided.hops.map(({ startsAt }) => startsAt);
    expect(walk(() => hopForward(decided), 3)).toEqual([starts[0], starts[1], decided.endsAt]);
    expect(walk(() => hopBack(decided), 3)).toEqual([decided.endsAt, starts[1], starts[0]]);
  });

  it('steps by rule inside a decision, and to the verdict', () => {
    const decided = picture();
    const [first] = decided.hops;
    const rules = momentsOf(decided).filter((moment) => moment >= (first?.decidesAt ?? 0) && moment <= (first?.turnsAt ?? 0));
    expect(rules).toHaveLength(3);
    expect(rules.at(-1)).toBe(verdictMoments(decided)[0]);
  });

  it('rests at the end of a loop, and begins again', () => {
    toggleLoop();
    togglePlay(run);
    advance(2000 + LOOP_REST / 2, run);
    expect(useClock.getState()).toMatchObject({ playing: true, time: 2000 + LOOP_REST / 2 });
    advance(LOOP_REST, run);
    expect(useClock.getState()).toMatchObject({ playing: true, time: 0 });
    advance(2000 + LOOP_REST / 2, run);
    stepBack(run);
    expect(useClock.getState().time).toBe(1000);
    toggleLoop();
  });

  it('is brought up to now before it pauses, steps or runs at another speed, where it moves in ticks', () => {
    let passed = 0;
    setCatchUp(() => {
      advance(passed, run);
      passed = 0;
    });
    togglePlay(run);
    passed = 100;
    setSpeed(2);
    expect(useClock.getState().time).toBe(100);
    passed = 200;
    togglePlay(run);
    expect(useClock.getState()).toMatchObject({ time: 500, playing: false });
    togglePlay(run);
    passed = 300;
    stepForward(run);
    expect(useClock.getState()).toMatchObject({ time: 2000, playing: false });
    setCatchUp(() => undefined);
  });

  it('changes speed within the speeds there are', () => {
    for (let press = 0; press < 5; press += 1) changeSpeed(1);
    expect(useClock.getState().speed).toBe(4);
    for (let press = 0; press < 5; press += 1) changeSpeed(-1);
    expect(useClock.getState().speed).toBe(0.5);
  });
});

/** The article's first picture: two hops, a decision in each. */
function picture(): Run {
  const parsed = parseScenario(picture1);
  const first = parsed.ok ? simulate(parsed.value).runs[0] : undefined;
  if (first === undefined) throw new Error('no run');
  return first;
}

/** Where the clock stands before each of several steps. */
function walk(step: () => void, times: number): number[] {
  return Array.from({ length: times }, () => {
    const { time } = useClock.getState();
    step();
    return time;
  });
}
