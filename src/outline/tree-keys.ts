import type { VisibleItem } from './outline-of.ts';

/** What a key does in the tree. */
export type TreeMove = { kind: 'go'; id: string } | { kind: 'open'; id: string } | { kind: 'close'; id: string } | null;

function go(target: VisibleItem | undefined): TreeMove {
  return target === undefined ? null : { kind: 'go', id: target.item.id };
}

/** The keys of a tree as the ARIA Authoring Practices have them: arrows, Home, End, first letters. */
export function moveFor(key: string, visible: readonly VisibleItem[], current: string, open: ReadonlySet<string>): TreeMove {
  const at = visible.findIndex(({ item }) => item.id === current);
  const here = visible[at];
  if (here === undefined) return null;
  const isOpen = open.has(current);
  const { children } = here.item;
  switch (key) {
    case 'ArrowDown':
      return go(visible[at + 1]);
    case 'ArrowUp':
      return go(visible[at - 1]);
    case 'Home':
      return go(visible[0]);
    case 'End':
      return go(visible.at(-1));
    case 'ArrowRight':
      if (children.length === 0) return null;
      return isOpen ? go(visible[at + 1]) : { kind: 'open', id: current };
    case 'ArrowLeft':
      if (isOpen && children.length > 0) return { kind: 'close', id: current };
      return here.parent === null ? null : { kind: 'go', id: here.parent };
    default:
      if (key.length !== 1) return null;
      return go([...visible.slice(at + 1), ...visible.slice(0, at)].find(({ item }) => item.label.toLowerCase().startsWith(key.toLowerCase())));
  }
}
