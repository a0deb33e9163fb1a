import type { Shelf } from './shelf.ts';

/** A shelf for browsers that keep nothing. Values are copied in and out, as a store on disk would do. */
export function memoryShelf(): Shelf {
  const entries = new Map<string, unknown>();
  const aside: unknown[] = [];
  return {
    persistence: 'memory',
    all: async () => [...entries].map(([id, value]) => ({ id, value: structuredClone(value) })),
    get: async (id) => structuredClone(entries.get(id)),
    put: async (id, value) => {
      entries.set(id, structuredClone(value));
    },
    remove: async (id) => {
      entries.delete(id);
    },
    setAside: async (id) => {
      if (entries.has(id)) aside.push(entries.get(id));
      entries.delete(id);
    },
    allAside: async () => structuredClone(aside),
  };
}
