import { showSidePanel, type SidePanel } from '../store/session.ts';

const FIRST_STOP = 'input:not([type="hidden"]):not(:disabled), select:not(:disabled), textarea, [role="tree"] [tabindex="0"], button:not(:disabled)';
/** Frames a panel gets to be loaded and drawn in. */
const PATIENCE = 90;

/** Shows a panel and puts the focus on the first thing in it that can be used: a field if there is one. */
export function focusPanel(panel: SidePanel): void {
  showSidePanel(panel);
  const asked = document.activeElement;
  const look = (left: number): void => {
    const area = document.getElementById(`panel-${panel}`);
    const stop = area?.querySelector<HTMLElement>(FIRST_STOP) ?? (left === 0 ? area : null);
    // Whoever has gone elsewhere in the meantime is left there.
    if (stop != null) stop.focus();
    else if (left > 0 && (document.activeElement === asked || document.activeElement === document.body)) requestAnimationFrame(() => look(left - 1));
  };
  requestAnimationFrame(() => look(PATIENCE));
}
