import { Menu } from 'lucide-react';

/** What the button of the drawing's menu shows, before that menu has been loaded too. */
export function DrawingMenuFace({ label }: { label: string }) {
  return (
    <>
      <Menu aria-hidden="true" size={17} />
      <span className="hidden lg:inline">{label}</span>
    </>
  );
}
