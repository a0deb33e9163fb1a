import { Menu } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** One entry of a menu; null: a line between groups. */
export type MenuEntry = { key: string; label: string; icon: LucideIcon; disabled?: boolean; onSelect: () => void } | null;

type Props = { label: string; trigger: ReactNode; className: string; entries: readonly MenuEntry[] };

/** A button that opens a menu: arrow keys, first letters, Escape, a click elsewhere. */
export function ActionMenu({ label, trigger, className, entries }: Props) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className={className} aria-label={label}>
        {trigger}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="z-40 outline-none" sideOffset={6} align="start">
          <Menu.Popup className="max-h-(--available-height) min-w-52 overflow-y-auto rounded-lg border border-line bg-raised py-1 text-sm text-ink shadow-xl outline-none">
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
                  {entry.label}
                </Menu.Item>
              ),
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
