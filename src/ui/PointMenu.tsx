import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import { MenuPopup, type MenuEntry } from './MenuPopup.tsx';

type Props = {
  label: string;
  /** What was pointed at; null: the ground. */
  heading: string | null;
  /** Where in the window its corner stands. */
  x: number;
  y: number;
  entries: readonly MenuEntry[];
  onClose: () => void;
};

/** A menu at a point of the page, as a right click opens one. The focus goes back to where it was. */
export function PointMenu({ label, heading, x, y, entries, onClose }: Props) {
  const anchor = useMemo(() => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) }), [x, y]);
  return (
    <Menu.Root
      open
      modal={false}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Menu.Portal>
        <Menu.Positioner className="z-40 outline-none" anchor={anchor} side="bottom" align="start">
          <MenuPopup entries={entries} label={heading === null ? label : `${label}: ${heading}`} heading={heading} />
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
