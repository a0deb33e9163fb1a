import { dropTyped, holdTyping, typeInto } from '../../ui/typed-ahead.ts';
import { focusWhenThere } from './focus-when-there.ts';
import { showSidePanel, type SidePanel } from '../session.ts';

const FIELDS = 'input:not([type="hidden"]):not(:disabled), select:not(:disabled), textarea, [role="tree"] [tabindex="0"]';
const BUTTONS = 'button:not(:disabled)';
/** Frames a panel gets to be loaded and drawn in. */
const PATIENCE = 90;
/** Frames it gets where somebody is writing: what is typed would be lost. */
const PATIENCE_WITH_TYPING = 300;

function firstShown(area: HTMLElement | null, selector: string): HTMLElement | undefined {
  // While a panel loads, React leaves the one before it in its place, hidden.
  return [...(area?.querySelectorAll<HTMLElement>(selector) ?? [])].find((element) => element.getClientRects().length > 0);
}

function isTextField(element: HTMLElement | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
}

function focusFirst(frames: number, find: () => HTMLElement | null, onEnd: (focused: HTMLElement | null) => void): void {
  focusWhenThere(
    frames,
    (isLast) => {
      const area = find();
      return firstShown(area, FIELDS) ?? firstShown(area, BUTTONS) ?? (isLast ? area : null);
    },
    (focused) => {
      if (isTextField(focused)) focused.select();
      onEnd(focused);
    },
  );
}

/** Ends the waiting before this one: what is typed goes to the newest. */
let stopHolding = (): void => undefined;

/**
 * Puts the focus on the first field of a part of the page as soon as it is there, or on the first button where it has none.
 * What the field says is selected: to type is to rename. What is typed meanwhile arrives there too, and starts no command;
 * whoever presses anything else is left where he is.
 *
 * @param find gives the part; null as long as it is not there.
 */
export function focusFirstField(find: () => HTMLElement | null): void {
  stopHolding();
  const stop = holdTyping();
  stopHolding = stop;
  focusFirst(PATIENCE_WITH_TYPING, find, (focused) => {
    // Somebody else's keys are held by now.
    if (stopHolding !== stop) return;
    stop();
    if (isTextField(focused)) typeInto(focused);
    else dropTyped();
  });
}

/** Shows a panel and puts the focus into it. */
export function focusPanel(panel: SidePanel): void {
  showSidePanel(panel);
  const find = (): HTMLElement | null => document.getElementById(`panel-${panel}`);
  if (panel === 'inspector') focusFirstField(find);
  else focusFirst(PATIENCE, find, () => undefined);
}
