import { useCallback, useEffect, useRef } from 'react';
import { carry } from './carry.ts';

/** How a whole drawing is shown where nothing stands before it. */
export const FIT = { padding: 0.03, maxZoom: 1.4 } as const;
/** How it is shown above the controls, which would hide what lies in its lower left corner. */
export const FIT_ABOVE_CONTROLS = { ...FIT, padding: { x: FIT.padding, top: FIT.padding, bottom: '46px' } } as const;
/** A thousand records are to be seen as a whole. */
export const MIN_ZOOM = 0.05;

/**
 * Shows the whole drawing when a document is opened, and again when the canvas gets another size, until the reader has
 * moved the view himself.
 *
 * @param many whether the drawing is a large one: its picture is carried as a whole, and drawn again when it rests.
 * @returns what the canvas has to be given, and whether the view is the reader's own.
 */
export function useFitWhileUntouched(fit: () => void, documentId: string, many: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const putDown = useRef<(() => void) | null>(null);
  const touched = useRef(false);

  useEffect(() => {
    touched.current = false;
    const canvas = ref.current;
    if (canvas === null) return undefined;
    let frame = 0;
    let pressed = false;
    let isDue = false;
    // One frame later: React Flow takes new nodes in with its own effects.
    const fitSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        isDue = pressed;
        if (!pressed && !touched.current) fit();
      });
    };
    const observer = new ResizeObserver(fitSoon);
    observer.observe(canvas);
    // What is pressed must not be led away before it is let go: the click would be somebody else's.
    const press = (): void => {
      pressed = true;
    };
    const letGo = (): void => {
      pressed = false;
      if (isDue) fitSoon();
    };
    canvas.addEventListener('pointerdown', press, { capture: true });
    addEventListener('pointerup', letGo, { capture: true });
    addEventListener('pointercancel', letGo, { capture: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      canvas.removeEventListener('pointerdown', press, { capture: true });
      removeEventListener('pointerup', letGo, { capture: true });
      removeEventListener('pointercancel', letGo, { capture: true });
    };
  }, [fit, documentId]);

  // React Flow passes the event that moved the view; its own moves have none. A class and no state: nothing is rendered for it.
  // Not from when it is pressed: a mere click must find what it was meant for, and no sheet that lies over it.
  const onMove = useCallback(
    (event: MouseEvent | TouchEvent | null) => {
      if (event === null) return;
      touched.current = true;
      if (ref.current?.classList.contains('moving') !== false) return;
      ref.current.classList.add('moving');
      const picture = many ? ref.current.querySelector<HTMLElement>('.react-flow__viewport') : null;
      if (picture !== null) putDown.current = carry(picture);
    },
    [many],
  );
  const onMoveEnd = useCallback(() => {
    ref.current?.classList.remove('moving');
    putDown.current?.();
    putDown.current = null;
  }, []);
  useEffect(() => onMoveEnd, [onMoveEnd]);

  // Who drops something at a place of his choice has chosen the view as well.
  const keepView = useCallback(() => {
    touched.current = true;
  }, []);
  const isViewKept = useCallback(() => touched.current, []);

  return { ref, keepView, isViewKept, onMove, onMoveEnd };
}
