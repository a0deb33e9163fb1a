import { useRef, useState, type PointerEvent } from 'react';

type Point = { x: number; y: number };

/** How far a finger goes before it drags, in pixels: a tap is never quite still. */
const SLOP = 10;

type TouchDrag = {
  /** Where in the window the finger is; null: nothing is dragged. */
  at: Point | null;
  handlers: { [on in 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel']: (event: PointerEvent) => void };
};

/**
 * A drag by a finger or a pen, for which browsers have no events of their own. What lies under it is told of it as of a
 * mouse's drag.
 *
 * @param carry puts into the drag what is dragged.
 */
export function useTouchDrag(carry: (data: DataTransfer) => void): TouchDrag {
  const start = useRef<Point | null>(null);
  const [at, setAt] = useState<Point | null>(null);
  const tell = (type: 'dragover' | 'drop', { x: clientX, y: clientY }: Point): void => {
    const dataTransfer = new DataTransfer();
    carry(dataTransfer);
    document.elementFromPoint(clientX, clientY)?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, clientX, clientY, dataTransfer }));
  };
  const end = (): void => {
    if (at !== null) dispatchEvent(new DragEvent('dragend'));
    start.current = null;
    setAt(null);
  };
  return {
    at,
    handlers: {
      onPointerDown: ({ pointerType, clientX, clientY }) => {
        if (pointerType !== 'mouse') start.current = { x: clientX, y: clientY };
      },
      onPointerMove: ({ clientX, clientY }) => {
        if (start.current === null) return;
        if (at === null && Math.hypot(clientX - start.current.x, clientY - start.current.y) <= SLOP) return;
        setAt({ x: clientX, y: clientY });
        tell('dragover', { x: clientX, y: clientY });
      },
      onPointerUp: ({ clientX, clientY }) => {
        if (at !== null) tell('drop', { x: clientX, y: clientY });
        end();
      },
      onPointerCancel: end,
    },
  };
}
