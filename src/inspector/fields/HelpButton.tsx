import type { LucideIcon } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { useKeyHint } from '../../store/show/key-hints.ts';
import { useTexts } from '../../store/show/use-texts.ts';

type Props = {
  icon: LucideIcon;
  label: string;
  /** Id of what it opens. */
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
};

/** Id of the words about the key that opens a description, for the field to be described by; undefined: there is no such key. */
export function useHelpKeyId(controls: string): string | undefined {
  return useKeyHint('about') === null ? undefined : `${controls}-key`;
}

/**
 * Opens and closes a description. Who goes from field to field by Tab does not stop at each of these: a key opens it from
 * within the field, which says so, to the eye while it has the focus.
 */
export function HelpButton({ icon: Icon, label, controls, isOpen, onToggle }: Props) {
  const t = useTexts(inspectorTexts);
  const key = useKeyHint('about');
  return (
    <>
      {key === null ? null : (
        <span id={`${controls}-key`} className="help-key">
          <kbd className="rounded border border-line bg-sunken px-1 font-sans text-[11px] text-muted">{key}</kbd>
          <span className="sr-only">{t.keyExplains}</span>
        </span>
      )}
      <button
        type="button"
        data-help=""
        tabIndex={key === null ? 0 : -1}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={controls}
        className={`inline-flex size-6 shrink-0 items-center justify-center rounded-md hover:bg-sunken ${isOpen ? 'text-accent' : 'text-muted'}`}
        onClick={onToggle}
      >
        <Icon aria-hidden="true" size={14} />
      </button>
    </>
  );
}
