import { REFERENCES, type Reference } from './bytes.ts';

/** Source: "Add DNS records to connect your domain", Microsoft 365. */
const ENDPOINT_DOMAIN = '.mail.protection.outlook.com';

/** A part of a text that was there before. */
export type Found = { start: number; length: number; reference: Reference };

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

  /** The text of a reference, or null when it leads nowhere. */
  textOf({ index, form }: Reference): string | null {
    const name = this.#latestFirst[index];
    if (name === undefined) return null;
    return form === 'endpoint' ? endpointOf(name) : name;
  }

  /**
   * Finds the longest part of a text that can be referred to.
   *
   * @returns where it begins, and the reference; null when there is none.
   */
  find(text: string): Found | null {
    const isEndpoint = text.endsWith(ENDPOINT_DOMAIN);
    let best: Found | null = null;
    for (const [index, name] of this.#latestFirst.entries()) {
      if (isEndpoint && text === endpointOf(name)) return { start: 0, length: text.length, reference: { index, form: 'endpoint' } };
      const start = text.lastIndexOf(name);
      if (start >= 0 && name.length > (best?.length ?? 0)) best = { start, length: name.length, reference: { index, form: 'name' } };
    }
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

/** The domain of an address, the name behind `*.` or `smtp:`, without a cost or a prefix length; null for no name and for an endpoint's. */
export function nameIn(text: string): string | null {
  const [, name] = /^(?:.*[@:[])?(?:\*\.)?([^;/\]]+)/su.exec(text) ?? [];
  return name !== undefined && name.includes('.') && !name.endsWith('.') && !name.endsWith(ENDPOINT_DOMAIN) ? name : null;
}

/** What the neighbours of a name have in common with it: its domain, or its network. */
export function parentOf(name: string): string | null {
  if (IPV4.test(name)) return name.replace(NETWORK, '');
  const parent = name.slice(name.indexOf('.') + 1);
  return parent.includes('.') ? parent : null;
}

/** Where the service takes mail for a domain, by its usual name. */
export function endpointOf(domain: string): string {
  return domain.replaceAll('.', '-') + ENDPOINT_DOMAIN;
}
