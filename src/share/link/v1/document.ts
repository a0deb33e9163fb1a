import { isRaw, rawItems, type Raw } from './raw.ts';

/*
 * The document as the tables of the dense form see it, and back. Ids that refer to something become places in a list, and
 * each record carries its own placement, so that no id is said twice.
 */

type References = { list: string; field: string; to: string };

const REFERENCES: readonly References[] = [
  { list: 'records', field: 'organization', to: 'records' },
  { list: 'messages', field: 'submittedAt', to: 'records' },
  { list: 'expectations', field: 'message', to: 'messages' },
  { list: 'expectations', field: 'tenant', to: 'records' },
  { list: 'expectations', field: 'at', to: 'records' },
];

const PLACES = [
  ['frontDoor', '$frontDoor'],
  ['dns', '$dns'],
] as const;

/** Folds a document of the schema's into one of the tables'. What does not fold stays as it is. */
export function fold(document: Raw): Raw {
  const { layout, ...rest } = document;
  const places = new Map(Object.entries(isRaw(layout) ? layout : {}));
  const take = (id: unknown): unknown => {
    if (typeof id !== 'string') return undefined;
    const found = places.get(id);
    places.delete(id);
    return found;
  };
  const records = rawItems(document['records']).map((record) => withPlace(record, '$placement', take(record['id'])));
  const folded = PLACES.reduce<Raw>((raw, [id, field]) => withPlace(raw, field, take(id)), { ...rest, records });
  const numbered = REFERENCES.reduce((raw, reference) => mapReferences(raw, reference, toPlace(idsOf(document, reference.to))), folded);
  return places.size === 0 ? numbered : { ...numbered, layout: Object.fromEntries(places) };
}

/** Unfolds what was read. The result is the schema's to judge. */
export function unfold(folded: Raw): Raw {
  const named = REFERENCES.reduce((raw, reference) => mapReferences(raw, reference, toId(idsOf(folded, reference.to))), folded);
  const places = new Map<string, unknown>(Object.entries(isRaw(folded['layout']) ? folded['layout'] : {}));
  const put = (raw: Raw, field: string, id: unknown): Raw => {
    const { [field]: placement, ...rest } = raw;
    if (placement !== undefined && typeof id === 'string') places.set(id, placement);
    return rest;
  };
  const records = rawItems(named['records']).map((record) => put(record, '$placement', record['id']));
  const document = PLACES.reduce<Raw>((raw, [id, field]) => put(raw, field, id), named);
  return { ...document, records, layout: Object.fromEntries(places) };
}

function mapReferences(document: Raw, { list, field }: References, map: (value: unknown) => unknown): Raw {
  const items = rawItems(document[list]).map((item) => (field in item ? { ...item, [field]: map(item[field]) } : item));
  return { ...document, [list]: items };
}

function toPlace(ids: readonly unknown[]): (value: unknown) => unknown {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (value) => places.get(value) ?? value;
}

function toId(ids: readonly unknown[]): (value: unknown) => unknown {
  return (value) => (typeof value === 'number' ? ids[value] : value);
}

function idsOf(document: Raw, list: string): unknown[] {
  return rawItems(document[list]).map((item) => item['id']);
}

function withPlace(raw: Raw, field: string, placement: unknown): Raw {
  return placement === undefined ? raw : { ...raw, [field]: placement };
}
