const WIDTH = 120;
const INDENT = '  ';

/**
 * JSON for people: what fits into a line stands in one, everything else is broken and indented. So a list of addresses
 * is one line, and a comparison of two files shows the field that changed.
 */
export function printJson(value: unknown, indent = ''): string {
  const short = inline(value);
  if (indent.length + short.length <= WIDTH) return short;
  const deeper = indent + INDENT;
  if (Array.isArray(value)) return broken('[', value.map((item) => printJson(item, deeper)), ']', indent);
  if (typeof value !== 'object' || value === null) return short;
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printJson(item, deeper)}`);
  return broken('{', members, '}', indent);
}

function broken(open: string, parts: readonly string[], close: string, indent: string): string {
  const deeper = indent + INDENT;
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : (JSON.stringify(value) ?? 'null');
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
