import { showSidePanel, type SidePanel } from '../store/session.ts';

const FIRST_STOP = 'input:not([type="hidden"]):not(:disabled), select:not(:disabled), textarea, [role="tree"] [tabindex="0"], button:not(:disabled)';
/** Frames a panel gets to be loaded and drawn in. */
const PATIENCE = 90;

/**
 * Shows a panel and puts the focus on the first thing in it that can be used: a field if there is one. Whoever presses
 * something in the meantime is left where he is.
 */
export function focusPanel(panel: SidePanel): void {
  showSidePanel(panel);
  const waiting = new AbortController();
  const leave = (): void => waiting.abort();
  addEventListener('keydown', leave, { capture: true, signal: waiting.signal });
  addEventListener('pointerdown', leave, { capture: true, signal: waiting.signal });
  const look = (left: number): void => {
    if (waiting.signal.aborted) return;
    const area = document.getElementById(`panel-${panel}`);
    // While a panel loads, React leaves the one before it in its place, hidden.
    const stops = [...(area?.querySelectorAll<HTMLElement>(FIRST_STOP) ?? [])];
    const stop = stops.find((element) => element.getClientRects().length > 0) ?? (left === 0 ? area : null);
    if (stop == null && left > 0) {
      requestAnimationFrame(() => look(left - 1));
      return;
    }
    stop?.focus();
    leave();
  };
  requestAnimationFrame(() => look(PATIENCE));
}
