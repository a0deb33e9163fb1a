/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} BuiltFile
 * @typedef {Record<string, BuiltFile>} Manifest Vite's `dist/.vite/manifest.json`.
 */

/**
 * What a browser loads before the page can start: the entry, and all it imports statically, once each.
 *
 * @param {Manifest} manifest
 * @returns {{ scripts: string[], styles: string[] }} paths in the built folder.
 */
export function firstLoad(manifest) {
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} key */
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key]?.imports ?? []) visit(imported);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry === true) visit(key);
  const files = [...seen].flatMap((key) => manifest[key] ?? []);
  return { scripts: files.map(({ file }) => file), styles: [...new Set(files.flatMap(({ css }) => css ?? []))] };
}
