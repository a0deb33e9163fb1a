import { useMode } from '../store/mode.ts';
import { useViewOptions } from '../store/show/view-options.ts';

/** Whether nothing of the drawing may be moved, resized or led elsewhere by hand: it is locked, or only read. */
export function useFixed(): boolean {
  const locked = useViewOptions((state) => state.locked);
  return useMode((state) => state.mode !== 'edit') || locked;
}
