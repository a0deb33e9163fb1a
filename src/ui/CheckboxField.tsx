import { useId, type ReactNode } from 'react';
import { FieldNotes } from './Field.tsx';

type Props = {
  label: string;
  mono?: boolean;
  dimmed?: boolean;
  aside?: ReactNode;
  note?: string | null;
  /** Id of what else is to be said of it. */
  describedBy?: string | undefined;
  below?: ReactNode;
  value: boolean;
  /** Neither yes nor no: some are, some are not. Pressing it makes all yes. */
  mixed?: boolean;
  onWrite: (value: boolean) => void;
};

/** Yes or no, on one line with its label. */
export function CheckboxField({ label, mono = false, dimmed = false, aside, note = null, describedBy, below, value, mixed = false, onWrite }: Props) {
  const id = useId();
  return (
    <div className="help-scope py-0.5">
      <div className="help-row flex min-h-7 items-center gap-1">
        <label className={`flex min-w-0 flex-1 items-center gap-2 text-xs leading-tight font-medium ${dimmed ? 'text-muted' : ''}`}>
          <input
            type="checkbox"
            ref={(box) => {
              if (box !== null) box.indeterminate = mixed;
            }}
            checked={value && !mixed}
            aria-describedby={note === null ? describedBy : `${id}-note ${describedBy ?? ''}`.trim()}
            className="size-4 shrink-0 accent-accent"
            onChange={(event) => onWrite(event.currentTarget.checked)}
          />
          <span className={`min-w-0 break-words ${mono ? 'font-mono' : ''}`}>{label}</span>
        </label>
        {aside}
      </div>
      <FieldNotes id={id} note={note} error={null} />
      {below}
    </div>
  );
}
