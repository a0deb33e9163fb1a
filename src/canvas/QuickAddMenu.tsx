import { useEffect, useRef, type KeyboardEvent } from 'react';
import { connectTexts } from '../content/connect-texts.ts';
import { recordTypeNames } from '../content/record-types.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { quickAdd } from './quick-add.ts';
import { quickAddTypes, type Dropped } from './quick-add-types.ts';

type Props = { dropped: Dropped; onClose: () => void };

/** What to create at the end of a route that was dropped on empty ground. */
export function QuickAddMenu({ dropped, onClose }: Props) {
  const t = useTexts(connectTexts);
  const language = useLanguage();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus();
    else if (event.key === 'ArrowUp') buttons[(at + buttons.length - 1) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={t.addHere}
      className="absolute z-10 min-w-48 rounded-lg border border-line bg-raised py-1 text-sm shadow-xl"
      style={{ left: dropped.at.x, top: dropped.at.y }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <p className="px-3 py-1 text-xs font-semibold text-muted" role="presentation">
        {t.addHere}
      </p>
      {quickAddTypes(dropped.source).map((type) => (
        <button
          key={type}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className="block w-full px-3 py-1.5 text-left focus:bg-accent-soft focus:text-accent focus:outline-none hover:bg-sunken"
          onClick={() => {
            onClose();
            quickAdd(dropped.source, type, dropped.point);
          }}
        >
          {recordTypeNames[type][language]}
        </button>
      ))}
    </div>
  );
}
