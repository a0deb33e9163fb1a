import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { MenuPopup, type MenuEntry } from './MenuPopup.tsx';

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
          <MenuPopup entries={entries} />
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
