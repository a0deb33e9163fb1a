import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:bg-accent/90',
  plain: 'border border-line-strong bg-surface hover:bg-sunken',
  ghost: 'text-accent hover:bg-accent-soft',
  danger: 'border border-danger text-danger hover:bg-danger-soft',
} as const;

type Props = {
  children: ReactNode;
  onClick: () => void;
  look?: keyof typeof LOOKS;
  icon?: LucideIcon;
  disabled?: boolean;
  /** Its name, where the words on it leave out what they are about; it must contain them. */
  label?: string;
};

/** A button with words on it. */
export function Button({ children, onClick, look = 'plain', icon: Icon, disabled = false, label }: Props) {
  return (
    <button
      type="button"
      disabled={disabled}
      aria-label={label}
      title={label}
      className={`inline-flex min-h-7 items-center gap-1.5 rounded-md px-2 py-0.5 text-left text-xs font-medium disabled:opacity-50 ${LOOKS[look]}`}
      onClick={onClick}
    >
      {Icon === undefined ? null : <Icon aria-hidden="true" size={14} className="shrink-0" />}
      {children}
    </button>
  );
}
