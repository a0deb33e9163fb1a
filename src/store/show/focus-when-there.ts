/**
 * Puts the focus on what is about to be drawn, as soon as it is there. Whoever presses something in the meantime is left
 * where he is.
 *
 * @param frames how many it gets to be drawn in.
 * @param find what to focus; null as long as it is not there. `isLast`: it is asked no more.
 * @param onFocus called when it has the focus.
 */
export function focusWhenThere(frames: number, find: (isLast: boolean) => HTMLElement | null, onFocus?: (element: HTMLElement) => void): void {
  const waiting = new AbortController();
  const leave = (): void => waiting.abort();
  addEventListener('keydown', leave, { capture: true, signal: waiting.signal });
  addEventListener('pointerdown', leave, { capture: true, signal: waiting.signal });
  const look = (left: number): void => {
    if (waiting.signal.aborted) return;
    const found = find(left === 0);
    if (found === null && left > 0) {
      requestAnimationFrame(() => look(left - 1));
      return;
    }
    if (found !== null) {
      found.focus();
      onFocus?.(found);
    }
    leave();
  };
  requestAnimationFrame(() => look(frames));
}
