import { create } from 'zustand';
import { hadNotes } from './presenter-id.ts';
import { startTimer } from './presenting-timer.ts';
import { useViewOptions } from '../show/view-options.ts';

type PresentingState = {
  /** No chrome, large type, everything by keyboard. */
  on: boolean;
  /** The screen is black, so that the room looks at the trainer. */
  blank: boolean;
  /** A dot follows the mouse or the pen. */
  laser: boolean;
  /** The notes are open in a window of their own. */
  notes: boolean;
  /** They were asked for: the wire to them has to be there. */
  wantsNotes: boolean;
};

/** How the page is presented. Of this visit only, and no part of the document. */
export const usePresenting = create<PresentingState>()(() => ({ on: false, blank: false, laser: false, notes: false, wantsNotes: hadNotes() }));

let wasLocked = false;

/** Begins to present; a gesture over the drawing moves nothing meanwhile. */
export function startPresenting(): void {
  if (usePresenting.getState().on) return;
  wasLocked = useViewOptions.getState().locked;
  useViewOptions.setState({ locked: true });
  usePresenting.setState({ on: true, blank: false, laser: false });
  startTimer();
}

/** Ends it; everything is as it was before. */
export function stopPresenting(): void {
  if (!usePresenting.getState().on) return;
  useViewOptions.setState({ locked: wasLocked });
  usePresenting.setState({ on: false, blank: false, laser: false });
}

/** Whether what is still to come must not be seen: the room learns it when it happens, also while nothing plays. */
export function useUnfolding(): boolean {
  return usePresenting((state) => state.on);
}

/** Makes the screen black, or shows it again. */
export function toggleBlank(): void {
  usePresenting.setState(({ blank }) => ({ blank: !blank }));
}

export function toggleLaser(): void {
  usePresenting.setState(({ laser }) => ({ laser: !laser }));
}
