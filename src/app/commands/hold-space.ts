/** While it is on the drawing, every pull of the mouse moves the view, whatever lies under it. */
const HELD = 'space-held';

/**
 * Space means two things: held while the mouse pulls, it moves the view as on any canvas; let go without that, it does
 * what it stands for.
 *
 * @param act what a mere press does; null: nothing.
 */
export function holdSpace(act: (() => void) | null): void {
  const canvas = document.querySelector('.react-flow');
  const hold = new AbortController();
  let isUsed = false;
  const release = (): void => {
    hold.abort();
    canvas?.classList.remove(HELD);
  };
  canvas?.classList.add(HELD);
  addEventListener('pointerdown', () => void (isUsed = true), { capture: true, signal: hold.signal });
  // Who goes to another window lets go there, unheard.
  addEventListener('blur', release, { signal: hold.signal });
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key !== ' ') return;
      release();
      if (!isUsed) act?.();
    },
    { signal: hold.signal },
  );
}
