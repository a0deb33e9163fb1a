import { badgeTexts } from '../content/badge-texts.ts';
import { decidedByBadges, verdictNames } from '../content/verdict-names.ts';
import type { Attribution } from '../engine/attribution/types.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { tenantColor } from '../model/tenant-color.ts';
import { verdictObject } from '../verdict/verdict-label.ts';
import type { Brush } from './brush.ts';
import { icon } from './icons.ts';
import { fitText, textWidth } from '../util/text-width.ts';
import { element, textElement } from './svg.ts';

type Place = { x: number; y: number; w: number; h: number };

/** Left part of a badge: the number and the icon. */
const CELL = 34;
/** A badge of one line, as a submission at its tenant has. */
export const SMALL_HEIGHT = 22;

/** A decision's badge: its number and verdict, whose the mail is and by what. Small ones have one line. */
export function badge(brush: Brush, records: readonly ScenarioRecord[], attribution: Attribution, ordinal: number, place: Place): string {
  const { colors, language } = brush;
  const { x, y, w, h } = place;
  const refused = attribution.verdict === 'Rejected';
  const { solid, soft, line } = colors.org[refused ? 'neutral' : tenantColor(records, attribution.tenant)];
  const small = h <= SMALL_HEIGHT;
  const cell = small ? CELL + 6 : CELL;
  const word = verdictNames[attribution.verdict][language];
  const font = { size: small ? 12 : 14, bold: true };
  const object = fitText(verdictObject(attribution, language), w - cell - 16 - textWidth(`${word} `, font), font);
  const title = `${word} ${object}`.trimEnd();
  const cellShape = (from: number, to: number, fill: string): string => element('rect', { x: x + 1, y: y + from, width: cell - 1, height: to - from, fill });
  const cells =
    attribution.verdict === 'Ambiguous'
      ? [0, 1].map((half) => cellShape(half === 0 ? 1 : h / 2, half === 0 ? h / 2 : h - 1, colors.org[tenantColor(records, attribution.tenants[half] ?? null)].solid))
      : [cellShape(1, h - 1, refused ? colors.danger : solid)];
  return [
    element('rect', { x, y, width: w, height: h, rx: 6, fill: soft, stroke: line }),
    ...cells,
    textElement(`${ordinal}`, { x: x + (small ? 9 : CELL / 2), y: y + (small ? 15.5 : 16), size: 12, weight: 700, anchor: 'middle', fill: colors.onSolid }),
    small ? icon(attribution.verdict, x + 19, y + 3, 16, colors.onSolid) : icon(attribution.verdict, x + 8, y + h - 24, 18, colors.onSolid),
    textElement(title, { x: x + cell + 8, y: y + (small ? 15.5 : 18), size: small ? 12 : 14, weight: 600, fill: refused ? colors.danger : solid }),
    small
      ? ''
      : textElement(fitText(how(brush, attribution), w - cell - 16, { size: 12 }), { x: x + cell + 8, y: y + 35, size: 12, fill: colors.muted }),
  ].join('');
}

/** Width of a badge of one line. */
export function smallBadgeWidth({ language }: Brush, attribution: Attribution): number {
  return textWidth(`${verdictNames[attribution.verdict][language]} ${verdictObject(attribution, language)}`, { size: 12, bold: true }) + CELL + 36;
}

/** What decided, and which connector. */
function how({ language }: Brush, { verdict, decidedBy, connector, tenant }: Attribution): string {
  const name = verdict === 'Rejected' ? tenant : (connector ?? (verdict === 'Incoming' ? badgeTexts.defaultConnector[language] : null));
  return [decidedByBadges[decidedBy][language], name].filter((part) => part !== null).join(' · ');
}
