import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Badge } from './Badge.tsx';

type Props = {
  title: string;
  count?: number;
  /** Buttons beside the title. */
  aside?: ReactNode;
  /** Id of what else is to be said of the title. */
  describedBy?: string | undefined;
  /** What stands under the title, whether the part is folded or not. */
  under?: ReactNode;
  defaultOpen?: boolean;
  children: ReactNode;
};

/** A part of a panel that can be folded away. */
export function Section({ title, count, aside, describedBy, under, defaultOpen = true, children }: Props) {
  const [open, setOpen] = useState(defaultOpen);
  const id = useId();
  return (
    <section className="help-scope border-t border-line px-3 py-1.5">
      <div className="help-row flex items-center gap-1">
        <h3 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-describedby={describedBy}
            className="flex min-h-7 w-full items-center gap-1 text-left text-xs font-semibold"
            onClick={() => setOpen(!open)}
          >
            <ChevronRight aria-hidden="true" size={14} className={`shrink-0 text-muted transition-transform ${open ? 'rotate-90' : ''}`} />
            <span className="truncate">
              {title}
            </span>
            {count === undefined ? null : <Badge>{count}</Badge>}
          </button>
        </h3>
        {aside}
      </div>
      {under}
      <div id={id} hidden={!open} className="pt-0.5 pb-1.5">
        {children}
      </div>
    </section>
  );
}
