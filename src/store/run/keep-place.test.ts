import { describe, expect, it } from 'vitest';
import picture1 from '../../content/scenarios/picture-1.json';
import { simulate } from '../../engine/index.ts';
import type { Run } from '../../engine/result.ts';
import { parseScenario } from '../../model/validate.ts';
import loop from '../../content/scenarios/trouble-internal-relay-loop.json';
import { playedTogether } from './active-run.ts';
import { seek, useClock } from './clock.ts';
import { samePlace, watchPlace } from './keep-place.ts';
import { acceptResult } from './results.ts';
import { setTogether, showRun } from '../session.ts';

function run(profile: string): Run {
  const parsed = parseScenario({ ...picture1, profile });
  const first = parsed.ok ? simulate(parsed.value).runs[0] : undefined;
  if (first === undefined) throw new Error('no run');
  return first;
}

describe('a paused clock', () => {
  const before = run('article-2019');
  const after = run('mc1226222-2026');

  it('stays at the end, though the new rules take longer', () => {
    expect(after.endsAt).toBeGreaterThan(before.endsAt);
    expect(samePlace(before, after, before.endsAt)).toBe(after.endsAt);
  });

  it('stays at a verdict that was shown', () => {
    const [, second] = before.hops;
    const [, newSecond] = after.hops;
    expect(samePlace(before, after, second?.turnsAt ?? 0)).toBe(newSecond?.turnsAt);
  });

  it('stays on the way and at a rule', () => {
    expect(samePlace(before, after, 300)).toBe(300);
    const rule = (before.hops[0]?.decidesAt ?? 0) + 10;
    expect(samePlace(before, after, rule)).toBe(rule);
  });

  it('does not leave a run that became shorter', () => {
    expect(samePlace(before, { ...after, hops: after.hops.slice(0, 1), endsAt: 3000 }, (before.hops[1]?.startsAt ?? 0) + 1)).toBe(3000);
  });
});

describe('a paused clock of several messages', () => {
  const open = (profile: string): void => {
    const parsed = parseScenario({ ...loop, profile });
    if (!parsed.ok) throw new Error('the drawing is not valid');
    acceptResult(simulate(parsed.value));
  };
  const reportOf = () => playedTogether()?.tracks.find(({ kind }) => kind === 'ndr');

  it('stays on the way of the report that is shown, and at the end of all', () => {
    open('article-2019');
    setTogether(true);
    const stop = watchPlace();
    const report = reportOf();
    showRun(report?.run.id ?? null);
    seek((report?.startsAt ?? 0) + 300);
    open('mc1226222-2026');
    const later = reportOf();
    expect(later?.startsAt).toBeGreaterThan(report?.startsAt ?? 0);
    expect(useClock.getState().time).toBe((later?.startsAt ?? 0) + 300);
    seek(playedTogether()?.endsAt ?? 0);
    open('article-2019');
    expect(useClock.getState().time).toBe(playedTogether()?.endsAt);
    stop();
    setTogether(false);
  });
});
