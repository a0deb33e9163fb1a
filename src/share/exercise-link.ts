import type { Scenario } from '../model/scenario.ts';
import { sameDeep } from '../model/validate-field.ts';
import { decodeLink, encodeLink, type LinkError } from './link.ts';
import { cleanHash } from './link/clean-hash.ts';
import { crc24 } from './link/crc24.ts';

/** What an exercise's link begins with. Its parts are links of their own, so that every codec, old or new, serves it. */
const TAG = 'x1:';
/** Stands between the two; no link holds one. */
const BETWEEN = '.';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An exercise: the drawing with its fault, and the same without. */
export type ExerciseDrawings = { task: Scenario; solution: Scenario };

export type ExerciseResult = { ok: true; value: ExerciseDrawings } | { ok: false; error: LinkError };

/**
 * Shifts each sign of a payload by a sequence that follows from a text; with -1 it shifts back. It keeps a solution from being
 * pasted into the address bar by accident or by whoever looks twice; it is no secret, and needs to be none.
 */
function veil(link: string, text: string, direction: 1 | -1): string {
  let state = crc24(new TextEncoder().encode(text)) + 1;
  const start = link.indexOf(':') + 1;
  return (
    link.slice(0, start) +
    Array.from(link.slice(start), (sign) => {
      // Numerical Recipes' linear congruential generator; its upper bits are used.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const place = ALPHABET.indexOf(sign);
      return place < 0 ? sign : ALPHABET.charAt((place + direction * (state >>> 26) + 64) % 64);
    }).join('')
  );
}

/** An exercise as what stands behind the `#`. What the two drawings share is in it once, as far as that is cheap to tell. */
export function encodeExercise({ task, solution }: ExerciseDrawings): string {
  const visible = encodeLink(task);
  const messages = sameDeep(task.messages, solution.messages) ? [] : solution.messages;
  const hidden = encodeLink({ ...solution, title: '', description: '', layout: {}, expectations: [], messages });
  return `${TAG}${visible}${BETWEEN}${veil(hidden, visible, 1)}`;
}

/**
 * Opens an exercise's link; both drawings are checked as any link's is, and neither is opened when one of them is damaged.
 *
 * @param hash what stands behind the `#`; with or without it, and with what mail clients do to long links.
 */
export function decodeExercise(hash: string): ExerciseResult {
  const clean = cleanHash(hash);
  const [visible = '', veiled, ...more] = clean.slice(TAG.length).split(BETWEEN);
  if (!clean.startsWith(TAG) || veiled === undefined || more.length > 0) return { ok: false, error: { key: 'damaged' } };
  const task = decodeLink(visible);
  if (!task.ok) return task;
  const hidden = decodeLink(veil(veiled, visible, -1));
  if (!hidden.ok) return hidden;
  const { title, description, layout, expectations, messages } = task.value;
  const solution = { ...hidden.value, title, description, layout, expectations, messages: hidden.value.messages.length === 0 ? messages : hidden.value.messages };
  return { ok: true, value: { task: task.value, solution } };
}
