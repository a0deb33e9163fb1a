/** Escapes a text for an XML text or attribute. Characters that XML 1.0 forbids (section 2.2) are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

type Attributes = { readonly [name: string]: string | number | undefined };

/** One SVG element. Numbers are written to a tenth; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escapeXml(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A text element's own attributes and text; the baseline is at y. */
export type TextLook = { x: number; y: number; size: number; fill: string; weight?: number; mono?: boolean; anchor?: 'end' | 'middle'; italic?: boolean };

export const SANS = "system-ui, 'Segoe UI', 'Hiragino Sans', 'Yu Gothic UI', 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif";
export const MONO = "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'Noto Sans Mono CJK JP', monospace";

/** A line of text. */
export function textElement(text: string, { x, y, size, fill, weight, mono = false, anchor, italic = false }: TextLook): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    fill,
    'font-weight': weight,
    'font-family': mono ? MONO : undefined,
    'text-anchor': anchor,
    'font-style': italic ? 'italic' : undefined,
  };
  return element('text', attributes, [escapeXml(text)]);
}
