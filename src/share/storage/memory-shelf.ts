import type { Shelf } from './shelf.ts';

/** A shelf for browsers that keep nothing. Values are copied in and out, as a store on disk would do. */
export function memoryShelf(): Shelf {
  const entries = new Map<string, unknown>();
  const histories = new Map<string, unknown>();
  const aside: unknown[] = [];
  return {
    persistence: 'memory',
    all: async () => [...entries].map(([id, value]) => ({ id, value: structuredClone(value) })),
    get: async (id) => structuredClone(entries.get(id)),
    put: async (id, value) => {
      entries.set(id, structuredClone(value));
    },
    update: async (id, change) => {
      const next = change(structuredClone({ value: entries.get(id), history: histories.get(id) }));
      if (next === null) return false;
      const { value, history } = structuredClone(next);
      entries.set(id, value);
      histories.set(id, history);
      return true;
    },
    history: async (id) => structuredClone(histories.get(id)),
    take: async (id) => {
      const kept = { value: entries.get(id), history: histories.get(id) };
      entries.delete(id);
      histories.delete(id);
      return kept;
    },
    setAside: async (id) => {
      if (entries.has(id)) aside.push(entries.get(id));
      entries.delete(id);
    },
    allAside: async () => structuredClone(aside),
  };
}
