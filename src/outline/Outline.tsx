import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { outlineTexts } from '../content/outline-texts.ts';
import { useDocument } from '../store/document.ts';
import { sameRow, select, selectedRows, toggleRecord, toggleRow, useSession, type Selection } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { outlineOf, visibleItems, type OutlineItem, type VisibleItem } from './outline-of.ts';
import { moveFor } from './tree-keys.ts';

function isSelected({ record, row, id }: OutlineItem, selection: Selection): boolean {
  if (!selection.ids.includes(record)) return false;
  if (selection.row === null) return id === record;
  return row !== null && id === `${row.record}/${row.list}/${row.index}` && selectedRows(selection).some((other) => sameRow(other, row));
}

/** The drawing as a tree that a keyboard and a screen reader go through; what has the focus is selected in the drawing. */
export function Outline() {
  const t = useTexts(outlineTexts);
  const language = useLanguage();
  const records = useDocument((state) => state.scenario.records);
  const selection = useSession((state) => state.selection);
  const tree = useRef<HTMLDivElement>(null);
  const items = useMemo(() => outlineOf(records, language), [records, language]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<string | null>(null);
  // Organizations are open until somebody closes them; everything else is closed until somebody opens it.
  const open = useMemo(() => new Set([...items.map(({ id }) => id).filter((id) => !closed.has(id)), ...opened]), [items, closed, opened]);
  const visible = useMemo(() => visibleItems(items, open), [items, open]);
  const stop = visible.find(({ item }) => item.id === focused) ?? visible.find(({ item }) => isSelected(item, selection)) ?? visible[0];

  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    tree.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });

  const go = ({ id, record, row }: OutlineItem): void => {
    wanted.current = id;
    setFocused(id);
    select([record], row);
  };
  const setOpen = (id: string, to: boolean): void => {
    const change = (set: ReadonlySet<string>, has: boolean): ReadonlySet<string> => {
      const next = new Set(set);
      if (has) next.add(id);
      else next.delete(id);
      return next;
    };
    setClosed((set) => change(set, !to));
    setOpened((set) => change(set, to));
  };
  const toggle = ({ id, record, row }: OutlineItem): void => {
    wanted.current = id;
    setFocused(id);
    if (row === null) toggleRecord(record);
    else toggleRow(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === ' ' && (event.ctrlKey || event.metaKey || event.shiftKey) && stop !== undefined) {
      event.preventDefault();
      toggle(stop.item);
      return;
    }
    if (event.ctrlKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && stop !== undefined) {
      event.preventDefault();
      const next = visible[visible.indexOf(stop) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next === undefined) return;
      wanted.current = next.item.id;
      setFocused(next.item.id);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    const move = moveFor(event.key, visible, stop.item.id, open);
    if (move === null) return;
    event.preventDefault();
    const target = visible.find(({ item }) => item.id === move.id);
    if (move.kind === 'go' && target !== undefined) go(target.item);
    else if (move.kind !== 'go') setOpen(move.id, move.kind === 'open');
  };

  return (
    <>
      <p className="px-3 pt-2 text-xs text-muted">{t.help}</p>
      <div ref={tree} role="tree" tabIndex={-1} aria-label={t.outline} aria-multiselectable="true" className="p-1.5" onKeyDown={onKeyDown}>
        {visible.map((line) => (
          <Line key={line.item.id} line={line} open={open.has(line.item.id)} selected={isSelected(line.item, selection)} isStop={line === stop} onGo={go} onToggle={toggle} onOpen={setOpen} />
        ))}
      </div>
    </>
  );
}

type LineProps = {
  line: VisibleItem;
  open: boolean;
  selected: boolean;
  isStop: boolean;
  onGo: (item: OutlineItem) => void;
  /** Adds it to what is selected, or takes it out. */
  onToggle: (item: OutlineItem) => void;
  onOpen: (id: string, open: boolean) => void;
};

function Line({ line: { item, level, position, siblings }, open, selected, isStop, onGo, onToggle, onOpen }: LineProps) {
  const hasChildren = item.children.length > 0;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree has the keys
    <div
      role="treeitem"
      data-item={item.id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={selected}
      {...(hasChildren ? { 'aria-expanded': open } : {})}
      tabIndex={isStop ? 0 : -1}
      className={`flex cursor-default items-center gap-1 rounded-md py-0.5 pr-2 text-xs leading-snug ${selected ? 'bg-accent-soft text-accent' : 'hover:bg-sunken'} ${level === 1 ? 'font-semibold' : ''}`}
      style={{ paddingLeft: (level - 1) * 14 + 2 }}
      onClick={(event) => (event.shiftKey || event.ctrlKey || event.metaKey ? onToggle(item) : onGo(item))}
    >
      <span
        aria-hidden="true"
        className="flex size-5 shrink-0 items-center justify-center"
        onClick={(event) => {
          if (!hasChildren) return;
          event.stopPropagation();
          onOpen(item.id, !open);
        }}
      >
        {hasChildren && <Chevron size={13} />}
      </span>
      <span className="min-w-0 break-words">{item.label}</span>
    </div>
  );
}
