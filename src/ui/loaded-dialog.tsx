import { useEffect, useState, type ComponentType } from 'react';
import { dropTyped, holdTyping } from './typed-ahead.ts';

/**
 * A dialog that is loaded when it is opened for the first time; what is typed meanwhile arrives in its field. Without React's
 * suspense: that lets whatever is shown for the first time wait for a third of a second, long enough to lose many letters.
 */
export function loadedDialog<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LoadedDialog(props: Props) {
    const [Dialog, setDialog] = useState(() => known);
    useEffect(() => {
      // The dialog's own effects come first: what its field did not take was typed for nothing.
      if (Dialog !== null) return dropTyped();
      let left = false;
      const stop = holdTyping();
      const show = (next: () => ComponentType<Props>): void => {
        if (!left) setDialog(next);
      };
      load().then(
        (loaded) => {
          known = loaded;
          show(() => loaded);
        },
        // Thrown while it is rendered, so that the page's boundary hears of it.
        (error: unknown) =>
          show(() => {
            throw error;
          }),
      );
      return () => {
        left = true;
        stop();
      };
    }, [Dialog]);
    useEffect(() => dropTyped, []);
    return Dialog === null ? null : <Dialog {...props} />;
  };
}
