import { ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';

type Props = {
  title: string;
  /** Whether the title is a value as it is typed, not a name. */
  mono?: boolean;
  subtitle?: string;
  actions: ReactNode;
  isOpen: boolean;
  onToggle: () => void;
  children: () => ReactNode;
};

/** One item of a list: a line that says what it is, and opens to be edited. What is closed is not built. */
export function ItemCard({ title, mono = false, subtitle, actions, isOpen, onToggle, children }: Props) {
  const id = useId();
  return (
    <li className="rounded-md border border-line bg-surface">
      <div className="flex items-center">
        <button type="button" aria-expanded={isOpen} aria-controls={id} className="flex min-h-8 min-w-0 flex-1 items-center gap-1 px-1.5 py-1 text-left" onClick={onToggle}>
          <ChevronRight aria-hidden="true" size={13} className={`shrink-0 text-muted transition-transform ${isOpen ? 'rotate-90' : ''}`} />
          <span className="min-w-0">
            <span className={`block text-xs leading-tight font-medium break-words ${mono ? 'font-mono' : ''}`}>{title}</span>
            {subtitle === undefined ? null : <span className="block text-[11px] leading-tight break-words text-muted">{subtitle}</span>}
          </span>
        </button>
        {actions}
      </div>
      <div id={id} hidden={!isOpen} className="border-t border-line px-2 py-1">
        {isOpen ? children() : null}
      </div>
    </li>
  );
}
