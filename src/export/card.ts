import type { Rect } from '../canvas/geometry/points.ts';
import { HEAD, ROW } from '../model/node-size.ts';
import type { TenantColor } from '../model/tenant-color.ts';
import type { Brush } from './brush.ts';
import { icon, type IconName } from './icons.ts';
import { fitText, textWidth } from '../util/text-width.ts';
import { element, textElement } from './svg.ts';

/** A node's card: its frame and its head with icon, name and kind. What is in it is drawn over it. */
export function card(brush: Brush, rect: Rect, color: TenantColor, face: IconName, name: string, kind: string): string {
  const { surface, ink, muted, onSolid, org } = brush.colors;
  const { solid, soft, line } = org[color];
  const { x, y, w, h } = rect;
  const room = w - 60;
  return [
    element('rect', { x, y, width: w, height: h, rx: 10, fill: surface, stroke: line, 'stroke-width': 1.5 }),
    element('path', { d: `M${x} ${y + HEAD}v${10 - HEAD}a10 10 0 0 1 10 -10h${w - 20}a10 10 0 0 1 10 10v${HEAD - 10}Z`, fill: soft, stroke: line }),
    element('rect', { x: x + 10, y: y + 8, width: 28, height: 28, rx: 7, fill: solid }),
    icon(face, x + 15, y + 13, 18, onSolid),
    textElement(fitText(name, room, { size: 14, bold: true }), { x: x + 48, y: y + 20, size: 14, weight: 600, fill: ink }),
    textElement(fitText(kind, room, { size: 11 }), { x: x + 48, y: y + 35, size: 11, fill: muted }),
  ].join('');
}

/** What a row shows: a name, something short at its right end, and the numbers of the decisions it claimed. */
export type Row = { name: string; detail: string; claims: readonly number[]; off: boolean };

/** One row of a card: a connector, an MX record. A row that claimed mail is filled. */
export function row(brush: Brush, rect: Rect, top: number, color: TenantColor, { name, detail, claims, off }: Row): string {
  const { surface, ink, muted, line, onSolid, org } = brush.colors;
  const lit = claims.length > 0;
  const { solid } = org[color];
  const [x, y, w] = [rect.x + 6, top + 1, rect.w - 12];
  const shownName = fitText(name, (w - 16) * 0.62, { size: 12, bold: true });
  const pins = lit ? claims.length * 19 : 0;
  const room = w - 24 - textWidth(shownName, { size: 12, bold: true }) - pins;
  const shape = { x, y, width: w, height: ROW - 2, rx: 6, fill: lit ? solid : surface, stroke: lit ? solid : line };
  const parts = [
    element('rect', off ? { ...shape, 'stroke-dasharray': '3 3' } : shape),
    textElement(shownName, { x: x + 8, y: y + 18, size: 12, weight: 500, fill: lit ? onSolid : ink }),
    textElement(fitText(detail, room, { size: 11 }), { x: x + w - 8 - pins, y: y + 18, size: 11, anchor: 'end', fill: lit ? onSolid : muted }),
    ...claims.flatMap((ordinal, index) => {
      const middle = x + w - 14 - (claims.length - 1 - index) * 19;
      return [
        element('circle', { cx: middle, cy: y + 14, r: 8, fill: surface }),
        textElement(`${ordinal}`, { x: middle, y: y + 18, size: 11, weight: 700, anchor: 'middle', fill: solid }),
      ];
    }),
  ];
  return off ? element('g', { opacity: 0.75 }, parts) : parts.join('');
}
