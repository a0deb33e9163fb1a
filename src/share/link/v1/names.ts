import { REFERENCES } from './bytes.ts';

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const NETWORK = /\.\d{1,3}$/;

/**
 * The domain names and IP addresses that have occurred, the latest first. A drawing says the same few names again and
 * again, and what was said last is said next: the small numbers are the frequent ones.
 *
 * Frozen: the writer and the readers of all links that are out there must number alike.
 */
export class Names {
  #latestFirst: string[] = [];

  /** The name behind a number, or null when there is none. */
  at(index: number): string | null {
    return this.#latestFirst[index] ?? null;
  }

  /**
   * Finds the longest name that occurred before in a text.
   *
   * @returns where it begins, and its number; null when there is none.
   */
  find(text: string): { name: string; start: number; index: number } | null {
    let best: { name: string; start: number; index: number } | null = null;
    this.#latestFirst.forEach((name, index) => {
      if (best !== null && best.name.length >= name.length) return;
      const start = text.lastIndexOf(name);
      if (start >= 0) best = { name, start, index };
    });
    return best;
  }

  /** Takes note of a text that was written or read in full. */
  remember(text: string): void {
    const name = nameIn(text);
    if (name === null) return;
    const parent = parentOf(name);
    if (parent !== null) this.#moveToFront(parent);
    this.#moveToFront(name);
  }

  #moveToFront(name: string): void {
    this.#latestFirst = [name, ...this.#latestFirst.filter((other) => other !== name)].slice(0, REFERENCES);
  }
}

/** The domain of an address, the name behind `*.` or `smtp:`, without a cost or a prefix length; null for no name. */
function nameIn(text: string): string | null {
  const [, name] = /^(?:.*[@:[])?(?:\*\.)?([^;/\]]+)/su.exec(text) ?? [];
  return name !== undefined && name.includes('.') && !name.endsWith('.') ? name : null;
}

/** What the neighbours of a name have in common with it: its domain, or its network. */
function parentOf(name: string): string | null {
  if (IPV4.test(name)) return name.replace(NETWORK, '');
  const parent = name.slice(name.indexOf('.') + 1);
  return parent.includes('.') ? parent : null;
}
