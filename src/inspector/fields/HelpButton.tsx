import type { LucideIcon } from 'lucide-react';

type Props = {
  icon: LucideIcon;
  label: string;
  /** Id of what it opens. */
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
};

/** Opens and closes a description. */
export function HelpButton({ icon: Icon, label, controls, isOpen, onToggle }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={controls}
      className={`inline-flex size-6 shrink-0 items-center justify-center rounded-md hover:bg-sunken ${isOpen ? 'text-accent' : 'text-muted'}`}
      onClick={onToggle}
    >
      <Icon aria-hidden="true" size={14} />
    </button>
  );
}
