import * as v from 'valibot';
import { parseWith, type Parsed } from '../../model/problem.ts';
import { parseScenario } from '../../model/validate.ts';
import { compareStrings } from '../../util/compare-strings.ts';
import type { DocumentKeptAside, DocumentStorage, DocumentSummary, StorageResult, StoredDocument } from './document.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';
import { readVersions, withVersion } from './versions.ts';

/** What a document is kept in; the scenario inside is `parseScenario`'s to judge. */
const envelopeSchema = v.object({
  id: v.string(),
  title: v.string(),
  savedAt: v.pipe(v.number(), v.finite()),
  scenario: v.unknown(),
  milestone: v.exactOptional(v.literal(true)),
});

/** Documents on a shelf. */
export function documentsOn(shelf: Shelf): DocumentStorage {
  return {
    persistence: shelf.persistence,
    listDocuments: () => attempt(async () => ok(await listOn(shelf))),
    loadDocument: (id) => attempt(() => loadFrom(shelf, id)),
    saveDocument: (document, base = null) => attempt(() => saveOn(shelf, document, base)),
    deleteDocument: (id) => attempt(async () => {
      const kept = await shelf.take(id);
      const envelope = parseWith(envelopeSchema, kept.value);
      return ok({ id, title: envelope.ok ? envelope.value.title : '', kept });
    }),
    restoreDocument: ({ id, kept }) => attempt(async () => {
      await shelf.update(id, () => kept);
      return ok(null);
    }),
    listVersions: (id) => attempt(async () => ok(readVersions(await shelf.history(id)).toReversed())),
    listKeptAside: () => attempt(async () => ok((await shelf.allAside()).map(keptAside))),
  };
}

async function saveOn(shelf: Shelf, document: StoredDocument, base: number | null): Promise<StorageResult<'saved' | 'newer'>> {
  const saved = await shelf.update(document.id, ({ value, history }) => {
    const there = parseWith(envelopeSchema, value);
    if (base !== null && there.ok && there.value.savedAt !== base) return null;
    return { value: document, history: there.ok ? withVersion(history, there.value) : history };
  });
  return ok(saved ? 'saved' : 'newer');
}

async function listOn(shelf: Shelf): Promise<DocumentSummary[]> {
  const entries = await shelf.all();
  const summaries = await Promise.all(entries.map((entry) => summaryOf(shelf, entry)));
  return summaries.filter((summary) => summary !== null).sort((a, b) => b.savedAt - a.savedAt || compareStrings(a.id, b.id));
}

/** Null for an entry that is no document, which is set aside. */
async function summaryOf(shelf: Shelf, { id, value }: ShelfEntry): Promise<DocumentSummary | null> {
  const envelope = parseWith(envelopeSchema, value);
  if (envelope.ok) return { id, title: envelope.value.title, savedAt: envelope.value.savedAt };
  await shelf.setAside(id);
  return null;
}

async function loadFrom(shelf: Shelf, id: string): Promise<StorageResult<StoredDocument | null>> {
  const value = await shelf.get(id);
  if (value === undefined) return ok(null);
  const parsed = parseDocument(value);
  if (parsed.ok) return ok({ ...parsed.value, id });
  await shelf.setAside(id);
  return { kind: 'broken', problems: parsed.problems };
}

function parseDocument(value: unknown): Parsed<StoredDocument> {
  const envelope = parseWith(envelopeSchema, value);
  if (!envelope.ok) return envelope;
  const scenario = parseScenario(envelope.value.scenario);
  return scenario.ok ? { ok: true, value: { ...envelope.value, scenario: scenario.value } } : scenario;
}

function keptAside(value: unknown): DocumentKeptAside {
  const envelope = parseWith(envelopeSchema, value);
  if (!envelope.ok) return { title: '', savedAt: null, text: jsonText(value) };
  const { title, savedAt, scenario } = envelope.value;
  return { title, savedAt, text: jsonText(scenario) };
}

/** A store keeps values that JSON cannot say; whoever put one there gets to see what it was, at least. */
function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

/** Names the error of a request that failed. */
async function attempt<T>(request: () => Promise<StorageResult<T>>): Promise<StorageResult<T>> {
  try {
    return await request();
  } catch (error) {
    // Source: Indexed Database API, "QuotaExceededError". Everything else means that the storage is not to be had.
    return { kind: error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unavailable' };
  }
}

function ok<T>(value: T): StorageResult<T> {
  return { kind: 'ok', value };
}
