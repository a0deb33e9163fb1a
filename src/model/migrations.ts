import { SCHEMA_VERSION } from './scenario.ts';

/** A document on its way to the current version: known to be an object, and nothing more. */
export type RawDocument = { readonly [key: string]: unknown };

/**
 * One step of the chain. Its name is its changelog. A step takes a document of version `from` and gives one of `from + 1`;
 * steps are never changed once released, and never removed: old links open for ever.
 */
export type Migration = {
  from: number;
  name: string;
  up: (document: RawDocument) => RawDocument;
};

/** All steps, in order. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 0,
    name: 'AddSchemaVersion',
    up: (document) => ({ ...document, schemaVersion: 1 }),
  },
];

/**
 * The version a document says it has; 0 when it says none.
 *
 * @returns null when `schemaVersion` is there and is no whole number.
 */
export function versionOf(document: RawDocument): number | null {
  const version = document['schemaVersion'] ?? 0;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : null;
}

/** Runs every step from the document's version to the current one. */
export function migrate(document: RawDocument, version: number): RawDocument {
  return MIGRATIONS.filter((step) => step.from >= version && step.from < SCHEMA_VERSION).reduce(
    (current, step) => step.up(current),
    document,
  );
}
