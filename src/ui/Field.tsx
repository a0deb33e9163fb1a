import { useId, type ReactNode } from 'react';

/** What a field's control must carry, so that its name, its help and its error belong to it. */
export type ControlProps = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type Props = {
  label: string;
  /** Whether the label is a name in code, as a parameter is. */
  mono?: boolean;
  /** Set back, for a field without effect. It can be used all the same. */
  dimmed?: boolean;
  /** Marks and buttons beside the label; they are no part of the field's name. */
  aside?: ReactNode;
  /** A short remark that is always there. */
  note?: string | null;
  /** Id of what else is to be said of the control. */
  describedBy?: string | undefined;
  /** What is wrong, as a sentence; null: nothing. */
  error?: string | null;
  /** Whatever opens below. */
  below?: ReactNode;
  /** A field of several controls: each names itself, and the label names them together. */
  group?: boolean;
  children: (control: ControlProps) => ReactNode;
};

/** A label above a control, with what is to be said about it. */
export function Field({ label, mono = false, dimmed = false, aside, note = null, describedBy: more, error = null, below, group = false, children }: Props) {
  const id = useId();
  const labelClass = `min-w-0 flex-1 break-words text-xs leading-tight font-medium ${mono ? 'font-mono' : ''} ${dimmed ? 'text-muted' : ''}`;
  const describedBy = [note === null ? null : `${id}-note`, error === null ? null : `${id}-error`, more].filter((part) => typeof part === 'string').join(' ');
  const control: ControlProps = { id, 'aria-describedby': describedBy === '' ? undefined : describedBy, 'aria-invalid': error === null ? undefined : true };
  return (
    <div className="help-scope py-1" {...(group ? { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': more } : {})}>
      <div className="help-row flex min-h-7 items-center gap-1">
        {group ? (
          <span id={`${id}-label`} className={labelClass}>
            {label}
          </span>
        ) : (
          <label htmlFor={id} className={labelClass}>
            {label}
          </label>
        )}
        {aside}
      </div>
      {children(control)}
      <FieldNotes id={id} note={note} error={error} />
      {below}
    </div>
  );
}

/** What stands under a control: a remark, and what is wrong. The place for the latter is always there, so that it is heard. */
export function FieldNotes({ id, note, error }: { id: string; note: string | null; error: string | null }) {
  return (
    <>
      {note === null ? null : (
        <p id={`${id}-note`} className="mt-0.5 text-xs text-muted">
          {note}
        </p>
      )}
      <div aria-live="polite">
        {error === null ? null : (
          <p id={`${id}-error`} className="mt-0.5 text-xs text-danger">
            {error}
          </p>
        )}
      </div>
    </>
  );
}
