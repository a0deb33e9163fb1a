import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCENARIOS = fileURLToPath(new URL('../content/scenarios/', import.meta.url));
const EXTENSION = '.json';

/** Ids of all gallery scenarios that have a file, sorted. */
export function galleryFileIds(): string[] {
  return readdirSync(SCENARIOS)
    .filter((name) => name.endsWith(EXTENSION))
    .map((name) => name.slice(0, -EXTENSION.length))
    .sort();
}

/**
 * The path of a gallery scenario's file.
 *
 * @returns null when there is no scenario of this id.
 */
export function galleryFile(id: string): string | null {
  const isId = /^[a-z0-9-]+$/.test(id);
  return isId && existsSync(`${SCENARIOS}${id}${EXTENSION}`) ? `${SCENARIOS}${id}${EXTENSION}` : null;
}
