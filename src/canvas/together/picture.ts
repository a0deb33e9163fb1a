import type { ScenarioRecord } from '../../model/record.ts';
import type { Together } from '../../store/tracks.ts';
import type { Rect } from '../geometry/points.ts';
import type { TogetherScene } from '../geometry/together-scene.ts';

/** One stretch, ready to be drawn with every frame. */
export type Line = { path: Path2D; length: number; color: number; dashed: boolean; startsAt: number; endsAt: number };

/** All that is drawn of the ways, made once for a picture; `around` leaves out the cards that they go under. */
export type Lines = { lines: readonly Line[]; around: Path2D };

/** What is drawn of all runs together, and what stands in their way. */
export type TogetherPicture = { together: Together; scene: TogetherScene; rects: ReadonlyMap<string, Rect>; records: readonly ScenarioRecord[]; lines: Lines };
