/** Says nothing by itself: who holds it down is about to type a capital letter, or an accent. */
const SILENT = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Process|Unidentified)$/;

/**
 * Puts the focus on what is about to be drawn, as soon as it is there. Whoever presses something in the meantime is left
 * where he is.
 *
 * @param frames how many it gets to be drawn in.
 * @param find what to focus; null as long as it is not there. `isLast`: it is asked no more.
 * @param onEnd called once, with what has the focus now; null: it was not there in time, or something else was pressed.
 */
export function focusWhenThere(frames: number, find: (isLast: boolean) => HTMLElement | null, onEnd?: (focused: HTMLElement | null) => void): void {
  const waiting = new AbortController();
  const end = (focused: HTMLElement | null): void => {
    waiting.abort();
    onEnd?.(focused);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (!SILENT.test(key)) end(null);
  };
  addEventListener('keydown', onKey, { capture: true, signal: waiting.signal });
  addEventListener('pointerdown', () => end(null), { capture: true, signal: waiting.signal });
  const look = (left: number): void => {
    if (waiting.signal.aborted) return;
    const found = find(left === 0);
    if (found === null && left > 0) {
      requestAnimationFrame(() => look(left - 1));
      return;
    }
    found?.focus();
    end(found);
  };
  requestAnimationFrame(() => look(frames));
}
