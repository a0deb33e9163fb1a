import { Menu } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';

/** One entry of a menu; null: a line between groups. */
export type MenuEntry = { key: string; label: string; icon: LucideIcon; /** Its keys, as they are written. */ keys?: string; disabled?: boolean; onSelect: () => void } | null;

type Props = {
  entries: readonly MenuEntry[];
  /** What a screen reader calls a menu that no button has opened. */
  label?: string;
  /** What it is for, as a line above the entries; the label says it, too. */
  heading?: string | null;
};

/** The sheet of a menu. */
export function MenuPopup({ entries, label, heading = null }: Props) {
  return (
    <Menu.Popup
      aria-label={label}
      className="max-h-(--available-height) min-w-52 overflow-y-auto rounded-lg border border-line bg-raised py-1 text-sm text-ink shadow-xl outline-none"
    >
      {heading === null ? null : (
        <div aria-hidden="true" className="max-w-72 truncate border-b border-line px-3 pt-0.5 pb-1.5 text-xs font-semibold text-muted">
          {heading}
        </div>
      )}
      {entries.map((entry, index) =>
        entry === null ? (
          // A line has no name; its place is all it is.
          <Menu.Separator key={`line-${index}`} className="my-1 border-t border-line" />
        ) : (
          <Menu.Item
            key={entry.key}
            disabled={entry.disabled ?? false}
            className="flex cursor-default items-center gap-2.5 px-3 py-1.5 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent-soft data-highlighted:text-accent"
            onClick={entry.onSelect}
          >
            <entry.icon aria-hidden="true" size={16} className="shrink-0" />
            <span className="flex-1">{entry.label}</span>
            {entry.keys === undefined ? null : (
              <span aria-hidden="true" className="pl-4 text-xs text-muted">
                {entry.keys}
              </span>
            )}
          </Menu.Item>
        ),
      )}
    </Menu.Popup>
  );
}
