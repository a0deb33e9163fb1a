import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

type Props = { title: ReactNode; children: () => ReactNode };

type ControlledProps = Props & { open: boolean; onToggle: () => void };

/** A part of the card that is there when asked for; what is closed is not built. */
export function Disclosure(props: Props) {
  const [open, setOpen] = useState(false);
  return <ControlledDisclosure {...props} open={open} onToggle={() => setOpen(!open)} />;
}

/** The same, where somebody else knows whether it is open. */
export function ControlledDisclosure({ title, children, open, onToggle }: ControlledProps) {
  const id = useId();
  return (
    <section className="border-t border-line py-2">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          className="flex w-full items-center gap-1.5 py-1 text-left text-sm font-semibold"
          onClick={onToggle}
        >
          <ChevronRight aria-hidden="true" size={16} className={`shrink-0 transition-transform ${open ? 'rotate-90' : ''}`} />
          {title}
        </button>
      </h3>
      <div id={id} hidden={!open} className="pt-1">
        {open ? children() : null}
      </div>
    </section>
  );
}
