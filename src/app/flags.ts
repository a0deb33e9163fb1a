import type { Mode } from '../store/mode.ts';

/** What the query of the address asks for. */
export type Flags = {
  mode: Mode;
  /** Id of a run; null: the first. */
  run: string | null;
  /** Where it stands, in milliseconds on its clock; null: as usual. */
  time: number | null;
};

/** Reads `?view`, `?embed`, `?run=m1.1&t=3200`. What is not understood is left alone. */
export function readFlags(search: string): Flags {
  const query = new URLSearchParams(search);
  const time = Number(query.get('t') ?? Number.NaN);
  return {
    mode: query.has('embed') ? 'embed' : query.has('view') ? 'view' : 'edit',
    run: query.get('run'),
    time: Number.isFinite(time) && time >= 0 ? time : null,
  };
}
