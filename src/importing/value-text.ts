const LONGEST = 300;

/** A property's value as text on one line; null: it has none. */
export function valueText(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : shortened(value.map((item) => valueText(item) ?? '').join(', '));
  return shortened(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
