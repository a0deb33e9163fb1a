import { describe, expect, it } from 'vitest';
import picture1 from '../../content/scenarios/picture-1.json';
import sharedIp from '../../content/scenarios/faq2-shared-ip.json';
import loop from '../../content/scenarios/trouble-internal-relay-loop.json';
import { simulate } from '../../engine/index.ts';
import { parseScenario } from '../../model/validate.ts';
import { shownRuns } from './shown-run.ts';
import { tracksOf, type Together } from './tracks.ts';

function together(document: unknown, revealed: ReadonlySet<string> | null = null): Together {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join());
  return tracksOf(shownRuns(simulate(parsed.value).runs, revealed));
}

const twoRecipients = { ...picture1, messages: picture1.messages.map((message) => ({ ...message, rcptTo: ['joe@tailspintoys.com', 'nobody@tailspintoys.com'] })) };

describe('all messages on one clock', () => {
  it('set out at the same time, each with its own number and colour', () => {
    const { tracks, endsAt } = together(sharedIp);
    expect(tracks.map(({ number, color, startsAt }) => [number, color, startsAt])).toEqual([
      ['1', 0, 0],
      ['2', 1, 0],
      ['3', 2, 0],
    ]);
    expect(endsAt).toBe(Math.max(...tracks.map(({ run }) => run.endsAt)));
  });

  it('recipients of one message share its number and its colour', () => {
    expect(together(twoRecipients).tracks.map(({ number, color, kind }) => [number, color, kind])).toEqual([
      ['1a', 0, 'message'],
      ['1b', 0, 'message'],
      ['1b', 0, 'ndr'],
    ]);
  });

  it('a report sets out when its run has failed, and ends the play', () => {
    const { tracks, endsAt } = together(loop);
    const [message, report] = tracks;
    expect(report?.kind).toBe('ndr');
    expect(report?.startsAt).toBe(message?.run.endsAt);
    expect(report?.run.hops[0]?.startsAt).toBe(message?.run.endsAt);
    expect(endsAt).toBe(report?.run.endsAt);
  });

  it('tell nothing of what is still to be predicted: no verdict, no report, no time of an end', () => {
    const { tracks, endsAt } = together(loop, new Set());
    expect(tracks.map(({ kind }) => kind)).toEqual(['message']);
    expect(endsAt).toBe(tracks[0]?.run.hops[0]?.decidesAt);
    expect(JSON.stringify(tracks)).not.toContain('Incoming');
  });
});
