/** A key, as a browser reports it, with the keys held down beside it. */
export type Shortcut = {
  /** `KeyboardEvent.key`; letters in lower case. */
  key: string;
  /** Ctrl, or ⌘ on a Mac. */
  mod?: true;
  /** Asked for letters and named keys only: which sign needs Shift depends on the keyboard. */
  shift?: true;
  /** Only in presenter mode. */
  presenting?: true;
  /** Only while the focus is on an element that matches. */
  within?: string;
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a single sign without Ctrl or ⌘ starts it: these can be turned off (WCAG 2.1.4). */
export function isSingleKey({ key, mod, within }: Shortcut): boolean {
  return key.length === 1 && mod === undefined && within === undefined;
}

/** Whether a press of a key is this shortcut. */
export function matches(shortcut: Shortcut, press: KeyPress): boolean {
  if (press.altKey || (press.ctrlKey || press.metaKey) !== (shortcut.mod ?? false)) return false;
  if (press.key.toLowerCase() !== shortcut.key.toLowerCase()) return false;
  const shiftCounts = shortcut.key.length > 1 || /[a-z]/.test(shortcut.key);
  return !shiftCounts || press.shiftKey === (shortcut.shift ?? false);
}

const SIGNS: { readonly [key: string]: string } = { arrowup: '↑', arrowdown: '↓', arrowleft: '←', arrowright: '→', pagedown: 'PageDown', pageup: 'PageUp', ' ': 'Space' };

/** The shortcut as it is written on the keys of a Mac or of any other keyboard. */
export function writeShortcut({ key, mod, shift }: Shortcut, isMac: boolean): string {
  const name = SIGNS[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (isMac) return `${shift === undefined ? '' : '⇧'}${mod === undefined ? '' : '⌘'}${name}`;
  return [...(mod === undefined ? [] : ['Ctrl']), ...(shift === undefined ? [] : ['Shift']), name].join('+');
}
