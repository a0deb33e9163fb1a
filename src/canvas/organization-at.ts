import { boxesOf } from '../model/free-place.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Rect } from './geometry/points.ts';

function contains(frame: Rect, rect: Rect): boolean {
  const x = rect.x + rect.w / 2;
  const y = rect.y + rect.h / 2;
  return x >= frame.x && x <= frame.x + frame.w && y >= frame.y && y <= frame.y + frame.h;
}

/** The organization in whose frame the middle of a rectangle lies; null: none. */
export function organizationAt(scenario: Scenario, rect: Rect): string | null {
  const rects = boxesOf(scenario.records, scenario.layout);
  const frame = scenario.records.find((record) => {
    const own = record.type === 'organization' ? rects.get(record.id) : undefined;
    return own !== undefined && contains(own, rect);
  });
  return frame?.id ?? null;
}
