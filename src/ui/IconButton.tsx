import type { LucideIcon } from 'lucide-react';
import { Tooltip } from './Tooltip.tsx';
import { useTooltip } from './use-tooltip.ts';

type Props = {
  icon: LucideIcon;
  /** Its name for a screen reader, and its tooltip. */
  label: string;
  onClick: () => void;
  look?: 'ghost' | 'danger';
  disabled?: boolean;
};

/** A button that is an icon only. */
export function IconButton({ icon: Icon, label, onClick, look = 'ghost', disabled = false }: Props) {
  const { place, owner } = useTooltip();
  return (
    <>
      <button
        type="button"
        aria-label={label}
        disabled={disabled}
        className={`inline-flex size-7 shrink-0 items-center justify-center rounded-md text-muted disabled:opacity-40 ${look === 'danger' ? 'hover:bg-danger-soft hover:text-danger' : 'hover:bg-sunken hover:text-ink'}`}
        onClick={onClick}
        {...owner}
      >
        <Icon aria-hidden="true" size={15} />
      </button>
      <Tooltip place={disabled ? null : place} text={label} />
    </>
  );
}
