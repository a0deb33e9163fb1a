import type { Mode } from '../store/mode.ts';

/** What the query of the address asks for. */
export type Flags = {
  mode: Mode;
  /** Id of a run, or `all` for all of them together; null: the first. */
  run: string | null;
  /** Where it stands, in milliseconds on its clock; null: as usual. */
  time: number | null;
  /** A scenario of the gallery, by its id; null: none. What stands there may be anything. */
  scenario: string | null;
  /** A lesson: the name of a ready one, or ids of scenarios; null: none. What stands there may be anything. */
  lesson: string | null;
  /** Which of the lesson's scenarios comes first, counted from 1; null: the first. */
  step: number | null;
  /** Whether it opens in presenter mode. */
  present: boolean;
};

/** Reads `?view`, `?embed`, `?run=m1.1&t=3200`, `?run=all`, `?scenario=faq3-mx`, `?lesson=article&step=3&present`. What is not understood is left alone. */
export function readFlags(search: string): Flags {
  const query = new URLSearchParams(search);
  const time = Number(query.get('t') ?? Number.NaN);
  const step = Number(query.get('step') ?? Number.NaN);
  return {
    mode: query.has('embed') ? 'embed' : query.has('view') ? 'view' : 'edit',
    run: query.get('run'),
    time: Number.isFinite(time) && time >= 0 ? time : null,
    scenario: query.get('scenario'),
    lesson: query.get('lesson'),
    present: query.has('present'),
    step: Number.isSafeInteger(step) && step > 0 ? step : null,
  };
}

/** As much of a query as says what is shown, and not how. */
export function contentOf(search: string): string {
  const query = new URLSearchParams(search);
  const kept = ['scenario', 'lesson', 'step'].flatMap((key) => (query.has(key) ? [`${key}=${encodeURIComponent(query.get(key) ?? '').replaceAll('%2C', ',')}`] : []));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** A query without the scenario it names, for when that one has become another drawing. */
export function withoutScenario(search: string): string {
  const query = new URLSearchParams(search);
  if (!query.has('scenario')) return search;
  for (const key of ['scenario', 'run', 't']) query.delete(key);
  const rest = query.toString();
  return rest === '' ? '' : `?${rest}`;
}
