import { shownSender } from '../../model/address.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { tenantColor } from '../../model/tenant-color.ts';
import type { Together, Track } from '../../store/run/tracks.ts';
import type { Traveller } from '../geometry/envelopes.ts';
import type { Rect } from '../geometry/points.ts';
import type { Way } from '../geometry/position.ts';
import type { Scene } from '../geometry/scene.ts';
import type { TogetherScene } from '../geometry/together-scene.ts';
import type { Plan } from './plan.ts';

/** Makes the plan of what travels together over a drawing. */
export function planOf(together: Together, scene: TogetherScene, rects: ReadonlyMap<string, Rect>, records: readonly ScenarioRecord[]): Plan {
  const { tracks, endsAt } = together;
  const frames = new Set(records.flatMap((record) => (record.type === 'organization' ? [record.id] : [])));
  const holders = new Set([null, ...tracks.flatMap(({ run }) => run.hops.map((hop) => hop.attribution?.tenant ?? null))]);
  return {
    tracks: tracks.map(travellerOf),
    ways: scene.ways.map(wayOf),
    cards: [...rects].flatMap(([id, rect]) => (frames.has(id) ? [] : [rect])),
    rings: new Map([...holders].map((holder) => [holder, tenantColor(records, holder)])),
    labels: new Map(tracks.flatMap(labelOf)),
    endsAt,
  };
}

function travellerOf({ number, kind, color, startsAt, run: { id, messageId, endsAt, outcome, hops } }: Track): Traveller {
  return {
    number,
    kind,
    color,
    startsAt,
    run: {
      id,
      messageId,
      endsAt,
      outcome: outcome === null ? null : { kind: outcome.kind },
      hops: hops.map((hop) => ({ id: hop.id, startsAt: hop.startsAt, turnsAt: hop.turnsAt, attribution: hop.attribution === null ? null : { tenant: hop.attribution.tenant } })),
    },
  };
}

function wayOf({ legs, pins }: Scene): Way {
  return { legs: legs.map(({ points, startsAt, endsAt }) => ({ points, startsAt, endsAt })), pins: pins.map(({ hop, place, at }) => ({ hop, place, at })) };
}

function labelOf({ run }: Track): [string, string][] {
  const session = run.hops[0]?.session;
  return session === undefined ? [] : [[run.id, `${shownSender(session.mailFrom)} → ${session.rcptTo}`]];
}
