import type { ReactNode } from 'react';

type Props = {
  /** What a screen reader says. */
  label: string;
  title?: string;
  icon: ReactNode;
  name: string;
  detail: ReactNode;
  selected: boolean;
  lit?: boolean;
  dimmed?: boolean;
  /** `more`: beside what is selected already. */
  onSelect: (more: boolean) => void;
  /** A second button at the right end of the row. */
  aside?: ReactNode;
};

/** One row of a node that can be selected: a connector, an MX record. */
export function NodeRow({ label, title, icon, name, detail, selected, lit = false, dimmed = false, onSelect, aside }: Props) {
  const row = (
    <button
      type="button"
      className={`nodrag nopan node-row ${lit ? 'node-row-lit' : ''} ${selected ? 'node-row-selected' : ''} ${dimmed ? 'node-row-off' : ''}`}
      aria-label={label}
      aria-pressed={selected}
      title={title}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(event.shiftKey || event.ctrlKey || event.metaKey);
      }}
    >
      <span aria-hidden="true" className="shrink-0">
        {icon}
      </span>
      <span className="max-w-[62%] shrink-0 truncate text-xs font-medium">{name}</span>
      <span className="ml-auto min-w-0 truncate pl-1.5 text-right text-[11px]">{detail}</span>
    </button>
  );
  if (aside === undefined) return row;
  return (
    <div className="node-row-frame">
      {row}
      {aside}
    </div>
  );
}
