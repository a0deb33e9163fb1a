import { useEffect, useRef } from 'react';
import { drawingsTexts } from '../content/drawings-texts.ts';
import { useTexts } from '../store/show/use-texts.ts';

type Props = { title: string; onDone: (title: string | null) => void };

/** A title while it is typed: Enter or leaving the field takes it, Escape leaves it as it was. */
export function RenameField({ title, onDone }: Props) {
  const t = useTexts(drawingsTexts);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (next: string | null): void => {
    if (done.current) return;
    done.current = true;
    onDone(next);
  };
  return (
    <input
      ref={field}
      type="text"
      aria-label={t.newName}
      defaultValue={title}
      maxLength={4000}
      className="min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-2 py-1 text-sm font-semibold"
      onBlur={(event) => finish(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value.trim());
        if (event.key !== 'Escape') return;
        // The dialog would take it for itself.
        event.preventDefault();
        event.stopPropagation();
        finish(null);
      }}
    />
  );
}
