import { beforeEach, describe, expect, it } from 'vitest';
import type { Hop, Run } from '../engine/result.ts';
import { advance, momentsOf, seek, setPlaying, setSpeed, stepBack, stepForward, togglePlay, useClock } from './clock.ts';

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
});
