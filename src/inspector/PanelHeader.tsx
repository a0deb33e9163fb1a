import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  icon: LucideIcon;
  kind: string;
  name: string;
  /** Buttons for the whole thing. */
  children?: ReactNode;
};

/** What the inspector shows: its kind, its name, and what can be done with all of it. Wears its organization's colour. */
export function PanelHeader({ icon: Icon, kind, name, children }: Props) {
  return (
    <header className="flex items-center gap-2 border-l-4 border-org bg-org-soft py-2 pr-1.5 pl-2.5">
      <Icon aria-hidden="true" size={18} className="shrink-0 text-org" />
      <div className="min-w-0 flex-1">
        <p className="text-[11px] leading-tight text-muted">{kind}</p>
        <h2 tabIndex={-1} className="text-sm leading-snug font-semibold break-words">{name}</h2>
      </div>
      {children}
    </header>
  );
}
