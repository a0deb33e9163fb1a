import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import filter from '../../content/scenarios/bp-hybrid-mx-cloud.json';
import picture1 from '../../content/scenarios/picture-1.json';
import sharedIp from '../../content/scenarios/faq2-shared-ip.json';
import loop from '../../content/scenarios/trouble-internal-relay-loop.json';
import { simulate } from '../../engine/index.ts';
import { completeLayout } from '../../model/arrange.ts';
import { boxesOf } from '../../model/free-place.ts';
import type { Scenario } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { momentsOf } from '../../store/run/clock.ts';
import { shownRuns } from '../../store/run/shown-run.ts';
import { tracksOf, type Together } from '../../store/run/tracks.ts';
import { planOf } from '../together/make-plan.ts';
import type { Plan } from '../together/plan.ts';
import { envelopesAt, type Envelope } from './envelopes.ts';
import { projectTogether, type TogetherScene } from './together-scene.ts';

function parsed(document: unknown): Scenario {
  const read = parseScenario(document);
  if (!read.ok) throw new Error(read.problems.map(({ path }) => path).join());
  return read.value;
}

function pictureOf(document: unknown, revealed: ReadonlySet<string> | null = null): { together: Together; scene: TogetherScene; plan: Plan; at: (time: number) => Envelope[] } {
  const scenario = parsed(document);
  const { records } = scenario;
  const layout = completeLayout(records, scenario.layout);
  const together = tracksOf(shownRuns(simulate(scenario).runs, revealed));
  const tenants = new Set(records.flatMap((record) => (record.type === 'tenant' ? [record.id] : [])));
  const rects = boxesOf(records, layout);
  const scene = projectTogether(together, rects, tenants);
  return { together, scene, plan: planOf(together, scene, rects, records), at: (time) => envelopesAt(together, scene, time) };
}

function texts(envelopes: readonly Envelope[]): string[] {
  return envelopes.map(({ text, kind, end }) => [text, ...(kind === 'message' ? [] : [kind]), ...(end === null ? [] : [end])].join(' '));
}

/** Bob writes to Joe at tailspintoys and to a colleague in his own company: their ways part at contoso's tenant. */
const parting = { ...sharedIp, expectations: [], messages: sharedIp.messages.slice(0, 1).map((message) => ({ ...message, rcptTo: ['joe@tailspintoys.com', 'bob@contoso.com'] })) };

describe('envelopes of several messages', () => {
  it('recipients are in one envelope until their ways part, and in two from there on', () => {
    const { at, together } = pictureOf(parting);
    expect(texts(at(600))).toEqual(['1ab']);
    const parted = at(together.endsAt).filter(({ kind }) => kind === 'message');
    expect(parted.map(({ text }) => text)).toEqual(['1a', '1b']);
    expect(parted[0]?.at).not.toEqual(parted[1]?.at);
  });

  it('a report travels back as an envelope of its own, from when its message has failed', () => {
    const { at, together } = pictureOf(loop);
    const [message] = together.tracks;
    expect(texts(at((message?.run.endsAt ?? 0) - 1))).toEqual(['1']);
    expect(texts(at((message?.run.endsAt ?? 0) + 600))).toEqual(['1 failed', '1 ndr']);
    expect(texts(at(together.endsAt))).toEqual(['1 failed', '1 ndr delivered']);
  });

  it('no two envelopes lie on one another', () => {
    const { at, together } = pictureOf(filter);
    for (const moment of momentsOf(together)) {
      const places = at(moment).map(({ at: { x, y } }) => `${Math.round(x)} ${Math.round(y)}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('the picture is a function of the clock: whatever was shown between, a time has one picture', () => {
    const { at, together } = pictureOf(loop);
    fc.assert(
      fc.property(fc.double({ min: 0, max: together.endsAt, noNaN: true }), fc.array(fc.double({ min: 0, max: together.endsAt, noNaN: true }), { maxLength: 5 }), (time, between) => {
        const first = at(time);
        between.forEach(at);
        expect(at(time)).toEqual(first);
      }),
    );
  });

  it('another thread, which is given copies of plain values, sees the same', () => {
    for (const document of [parting, loop]) {
      const { at, together, plan } = pictureOf(document);
      const copy = structuredClone(plan);
      expect(copy).toEqual(plan);
      for (const moment of momentsOf(together)) expect(envelopesAt(copy, copy, moment)).toEqual(at(moment));
    }
  });

  it('waits at the front door, marked as nobody’s, while its verdict is to be predicted', () => {
    const { at, together, scene } = pictureOf(picture1, new Set());
    expect(at(together.endsAt)).toMatchObject([{ text: '1', holder: null, end: null }]);
    expect(scene.marks).toHaveLength(1);
  });
});
