import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef, type RefObject } from 'react';
import { usePreferences } from '../store/preferences.ts';
import type { Palette } from './brush.ts';

/** What is painted on, and how React Flow shows the drawing at that moment. */
export type Surface = {
  context: CanvasRenderingContext2D;
  /** Another one when the theme is another one. */
  palette: Palette;
  /** Where the drawing's origin is, in pixels of the page, and the zoom. */
  transform: readonly [number, number, number];
  /** How large the drawing's view is, in pixels of the page. */
  view: { readonly width: number; readonly height: number };
  /** How large the canvas is, in pixels of the page. */
  width: number;
  height: number;
  /** Pixels of the canvas for each of the page. */
  ratio: number;
};

/** What a change of which is painted with the next frame. */
type Watched = { subscribe: (listener: () => void) => () => void };

/** The theme's colours as the stylesheet has them now; each is asked for once. */
function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (token) => {
    const value = known.get(token) ?? style.getPropertyValue(token).trim();
    known.set(token, value);
    return value;
  };
}

/** What React Flow knows of its own view, as `useStoreApi` gives it. */
type Flow = ReturnType<typeof useStoreApi>;

/**
 * Calls at once, and with the next frame after React Flow's view, the system's theme or anything watched has changed.
 *
 * @param element wears the theme.
 * @returns what ends it.
 */
export function watchLook(element: Element, flow: Flow, watched: readonly Watched[], look: (palette: Palette) => void): () => void {
  let frame = 0;
  let palette = paletteOf(element);
  const ask = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look(palette));
  };
  look(palette);
  // Whoever follows the system's theme chose none here: its change is heard of nowhere else.
  const system = matchMedia('(prefers-color-scheme: dark)');
  const recolor = (): void => {
    palette = paletteOf(element);
    ask();
  };
  system.addEventListener('change', recolor);
  const ends = [flow, ...watched].map((one) => one.subscribe(ask));
  return () => {
    cancelAnimationFrame(frame);
    system.removeEventListener('change', recolor);
    ends.forEach((end) => end());
  };
}

/**
 * Keeps a canvas over the drawing as large as the drawing, and painted: at once, and with the next frame after React Flow's
 * view, the theme or anything watched has changed.
 *
 * @param begin makes what paints; it may keep what it has painted. The same function until it is to begin anew.
 * @param watched the same list always.
 * @param size of the canvas in pixels of the page, where it is another one than the drawing's; the same object always.
 */
export function usePaintedCanvas(begin: () => (surface: Surface) => void, watched: readonly Watched[], size?: { width: number; height: number }): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const flow = useStoreApi();
  const theme = usePreferences((state) => state.theme);
  useEffect(() => {
    const element = ref.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) return undefined;
    const paint = begin();
    return watchLook(element, flow, watched, (palette) => {
      const ratio = devicePixelRatio;
      const view = flow.getState();
      const { width, height } = size ?? view;
      if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
        element.width = Math.round(width * ratio);
        element.height = Math.round(height * ratio);
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, element.width, element.height);
      paint({ context, palette, transform: view.transform, view, width, height, ratio });
    });
  }, [flow, theme, begin, watched, size]);
  return ref;
}
