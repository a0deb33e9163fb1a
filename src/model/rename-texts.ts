import type { CopiedPart } from './copy-part.ts';
import { endpointName } from './service-names.ts';
import { messageSchema } from './message.ts';
import { parseWith } from './problem.ts';
import { recordSchema } from './record.ts';

/** What is called something else. */
export type Renames = {
  /** Domains, with all names and addresses below them and their endpoint at the service. */
  domains: ReadonlyMap<string, string>;
  /** Whole values: host names, addresses. */
  exact: ReadonlyMap<string, string>;
};

/** One text with its domain renamed: `contoso.com`, `*.contoso.com`, `bob@contoso.com`, `smtp:*.contoso.com;1`, the endpoint. */
export function renameText(text: string, { domains, exact }: Renames): string {
  const known = exact.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase();
  for (const [from, to] of [...domains].sort(([a], [b]) => b.length - a.length)) {
    if (lower === endpointName(from)) return endpointName(to);
    const scoped = /^(.*?)(;\d+)?$/.exec(text);
    const [, name = text, cost = ''] = scoped ?? [];
    const start = name.length - from.length;
    if (name.toLowerCase().endsWith(from) && (start === 0 || '.@:'.includes(name[start - 1] ?? ''))) return `${name.slice(0, start)}${to}${cost}`;
  }
  return text;
}

function renameDeep(value: unknown, renames: Renames): unknown {
  if (typeof value === 'string') return renameText(value, renames);
  if (Array.isArray(value)) return value.map((item) => renameDeep(item, renames));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renameDeep(inner, renames)]));
}

/** The part with every value renamed that means one of the renamed things. */
export function renameTexts(part: CopiedPart, renames: Renames): CopiedPart {
  if (renames.domains.size === 0 && renames.exact.size === 0) return part;
  return {
    ...part,
    records: part.records.map((record) => {
      const parsed = parseWith(recordSchema, renameDeep(record, renames));
      return parsed.ok ? parsed.value : record;
    }),
    messages: part.messages.map((message) => {
      const parsed = parseWith(messageSchema, renameDeep(message, renames));
      return parsed.ok ? parsed.value : message;
    }),
  };
}
