import { useEffect, useState, type ComponentType } from 'react';
import { dropTyped, holdTyping } from './typed-ahead.ts';

/**
 * A dialog that is loaded when it is opened for the first time; what is typed meanwhile arrives in its field. Without React's
 * suspense: that lets whatever is shown for the first time wait for a third of a second, long enough to lose many letters.
 *
 * @param onMissing is called where its code does not come; that it did not is said by whoever starts the page. The next time it is asked for again.
 */
export function loadedDialog<Props extends object>(load: () => Promise<ComponentType<Props>>, onMissing: () => void): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LoadedDialog(props: Props) {
    const [Dialog, setDialog] = useState(() => known);
    useEffect(() => {
      // The dialog's own effects come first: what its field did not take was typed for nothing.
      if (Dialog !== null) return dropTyped();
      let left = false;
      const stop = holdTyping();
      load().then(
        (loaded) => {
          known = loaded;
          if (!left) setDialog(() => loaded);
        },
        () => {
          if (!left) onMissing();
        },
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
