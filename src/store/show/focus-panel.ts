import { focusWhenThere } from './focus-when-there.ts';
import { showSidePanel, type SidePanel } from '../session.ts';

const FIELDS = 'input:not([type="hidden"]):not(:disabled), select:not(:disabled), textarea, [role="tree"] [tabindex="0"]';
const BUTTONS = 'button:not(:disabled)';
/** Frames a panel gets to be loaded and drawn in. */
const PATIENCE = 90;

function firstShown(area: HTMLElement | null, selector: string): HTMLElement | undefined {
  // While a panel loads, React leaves the one before it in its place, hidden.
  return [...(area?.querySelectorAll<HTMLElement>(selector) ?? [])].find((element) => element.getClientRects().length > 0);
}

/**
 * Puts the focus on the first field of a part of the page as soon as it is there, or on the first button where it has none.
 * What the field says is selected: to type is to rename. Whoever presses something in the meantime is left where he is.
 *
 * @param find gives the part; null as long as it is not there.
 */
export function focusFirstField(find: () => HTMLElement | null): void {
  focusWhenThere(
    PATIENCE,
    (isLast) => {
      const area = find();
      return firstShown(area, FIELDS) ?? firstShown(area, BUTTONS) ?? (isLast ? area : null);
    },
    (stop) => {
      if (stop instanceof HTMLTextAreaElement || (stop instanceof HTMLInputElement && stop.type === 'text')) stop.select();
    },
  );
}

/** Shows a panel and puts the focus into it. */
export function focusPanel(panel: SidePanel): void {
  showSidePanel(panel);
  focusFirstField(() => document.getElementById(`panel-${panel}`));
}
