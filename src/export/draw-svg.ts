import { toSvgPath, type Rect } from '../canvas/geometry/points.ts';
import { forestRect } from '../canvas/geometry/rects.ts';
import { routePath, routeWay } from '../canvas/geometry/route-path.ts';
import { BADGE_WIDTH, projectRun, type Scene } from '../canvas/geometry/scene.ts';
import { createRouteProjection } from '../canvas/project-routes.ts';
import { canvasTexts } from '../content/canvas-texts.ts';
import type { Language } from '../content/language.ts';
import { shownSender } from '../model/address.ts';
import { completeLayout } from '../model/arrange.ts';
import { boxesOf } from '../model/free-place.ts';
import { DNS_ID, FRONT_DOOR_ID } from '../model/layout.ts';
import { FRAME_HEAD } from '../model/node-size.ts';
import type { Organization } from '../model/organization.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { organizationColor, tenantColor } from '../model/tenant-color.ts';
import { badge, SMALL_HEIGHT, smallBadgeWidth } from './badge.ts';
import type { Brush, DrawnRun } from './brush.ts';
import { icon } from './icons.ts';
import { fitText } from '../util/text-width.ts';
import { drawDns, drawHost, drawTenant } from './nodes.ts';
import { drawNote } from './note.ts';
import { element, escapeXml, SANS, textElement } from './svg.ts';
import { COLORS, type PictureTheme } from './theme.ts';

/** What a picture shows besides the drawing. */
export type PictureOptions = {
  theme: PictureTheme;
  language: Language;
  /** The run whose way and verdicts are drawn; null: the drawing alone. */
  run: DrawnRun | null;
  /** The heading above the drawing; empty: none. */
  title: string;
  /** The link of the drawing, for whoever opens the picture again; null: none. */
  link: string | null;
  /** The link as the modules of a QR code, drawn in the lower right corner; null: none. */
  qr?: readonly (readonly boolean[])[] | null;
};

export type Picture = { svg: string; width: number; height: number };

const MARGIN = 28;
const TITLE_HEIGHT = 60;
/** Side of one QR module, in pixels. */
const MODULE = 3;
/** Modules of white around a code (ISO/IEC 18004 asks for four). */
const QUIET = 4;

/**
 * Draws a scenario as one SVG document that needs nothing else: no style sheet, no font file, no image. Sizes are those of
 * the page at zoom 1, in pixels. The same input gives the same text.
 */
export function drawSvg(scenario: Scenario, options: PictureOptions): Picture {
  const { records } = scenario;
  const brush: Brush = { colors: COLORS[options.theme], language: options.language };
  const rects = boxesOf(records, completeLayout(records, scenario.layout));
  const forest = forestRect(records, rects);
  const tenants = new Set(records.filter(({ type }) => type === 'tenant').map(({ id }) => id));
  const scene = options.run === null ? { legs: [], pins: [] } : projectRun(options.run, rects, tenants);
  const box = boxAround([...rects.values(), ...(forest === null ? [] : [forest])], scene);
  const head = options.title === '' ? 0 : TITLE_HEIGHT;
  const qrSide = options.qr == null ? 0 : (options.qr.length + 2 * QUIET) * MODULE;
  const [width, height] = [Math.max(box.w + 2 * MARGIN, qrSide + 2 * MARGIN), box.h + 2 * MARGIN + head + qrSide];
  const origin = { x: box.x - MARGIN, y: box.y - MARGIN - head };
  const content = [
    ...records.filter((record) => record.type === 'organization').map((record) => frame(brush, rects.get(record.id), record)),
    forest === null ? '' : drawForest(brush, forest),
    ...routes(brush, records, rects),
    ...ways(brush, records, scene),
    ...records.map((record) => node(brush, record, rects, records, options.run)),
    ...[rects.get(DNS_ID)].filter((rect) => rect !== undefined).map((rect) => drawDns(brush, rect, records.filter((record) => record.type === 'mxRecord'))),
    ...[rects.get(FRONT_DOOR_ID)].filter((rect) => rect !== undefined).map((rect) => frontDoor(brush, rect)),
    ...badges(brush, records, scene, options.run, rects),
  ];
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `${origin.x} ${origin.y} ${width} ${height}`, 'font-family': SANS, role: 'img', lang: options.language },
    [
      element('title', {}, [escapeXml(scenario.title === '' ? canvasTexts.canvas[options.language] : scenario.title)]),
      options.link === null ? '' : element('metadata', {}, [escapeXml(options.link)]),
      element('rect', { x: origin.x, y: origin.y, width, height, fill: brush.colors.canvas }),
      head === 0 ? '' : heading(brush, options, origin, width),
      ...content,
      options.qr == null ? '' : qrCode(options.qr, origin.x + width - qrSide - MARGIN / 2, origin.y + height - qrSide - MARGIN / 2),
    ],
  );
  return { svg, width, height };
}

function boxAround(rects: readonly Rect[], scene: Scene): Rect {
  const points = scene.legs.flatMap((leg) => leg.points);
  const xs = [...rects.flatMap(({ x, w }) => [x, x + w]), ...points.map(({ x }) => x)];
  const ys = [...rects.flatMap(({ y, h }) => [y, y + h]), ...points.map(({ y }) => y)];
  if (xs.length === 0) return { x: 0, y: 0, w: 400, h: 200 };
  const [left, top] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))];
  return { x: left, y: top, w: xs.reduce((a, b) => Math.max(a, b)) - left, h: ys.reduce((a, b) => Math.max(a, b)) - top };
}

function heading({ colors }: Brush, { title, run }: PictureOptions, origin: { x: number; y: number }, width: number): string {
  const at = { x: origin.x + MARGIN, fill: colors.ink };
  const way = run === null ? '' : `${shownSender(run.hops[0]?.session.mailFrom ?? '')} → ${run.rcptTo}`;
  return [
    textElement(fitText(title, width - 2 * MARGIN, { size: 20, bold: true }), { ...at, y: origin.y + 38, size: 20, weight: 700 }),
    textElement(fitText(way, width - 2 * MARGIN, { size: 13 }), { ...at, y: origin.y + 60, size: 13, fill: colors.muted }),
  ].join('');
}

function frame({ colors }: Brush, rect: Rect | undefined, { name, color }: Organization): string {
  if (rect === undefined) return '';
  const { solid, soft, line } = colors.org[color];
  const { x, y, w, h } = rect;
  return [
    element('rect', { x, y, width: w, height: h, rx: 14, fill: soft, 'fill-opacity': 0.62, stroke: line, 'stroke-width': 2 }),
    icon('organization', x + 16, y + 12, 16, solid),
    textElement(fitText(name, w - 56, { size: 15, bold: true }), { x: x + 40, y: y + FRAME_HEAD / 2 + 5, size: 15, weight: 700, fill: solid }),
  ].join('');
}

function drawForest({ colors, language }: Brush, { x, y, w, h }: Rect): string {
  return [
    element('rect', { x, y, width: w, height: h, rx: 18, fill: colors.surface, 'fill-opacity': 0.66, stroke: colors.lineStrong, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }),
    // Ends above the badges of submissions, which stand on the tenants.
    icon('tenant', x + 14, y + 2, 15, colors.muted),
    textElement(fitText(canvasTexts.forest[language], w - 48, { size: 12, bold: true }), { x: x + 35, y: y + 14, size: 12, weight: 600, fill: colors.muted }),
  ].join('');
}

function routes({ colors }: Brush, records: readonly ScenarioRecord[], rects: ReadonlyMap<string, Rect>): string[] {
  return createRouteProjection()(records).map(({ source, target, data }) => {
    const [from, to] = [rects.get(source), rects.get(target)];
    if (from === undefined || to === undefined || data === undefined) return '';
    return element('path', {
      d: routePath(routeWay(from, data.rowOffset, to, target === FRONT_DOOR_ID)),
      fill: 'none',
      stroke: colors.lineStrong,
      'stroke-width': 1.4,
      'stroke-dasharray': data.lookup ? '2 5' : undefined,
      opacity: data.enabled ? 0.75 : 0.3,
    });
  });
}

/** The ways of the run, in the colour of whose the mail was there, each with an arrow at its end. */
function ways({ colors }: Brush, records: readonly ScenarioRecord[], scene: Scene): string[] {
  return scene.legs.map(({ points, tenant }) => {
    const { solid } = colors.org[tenantColor(records, tenant)];
    const [before, end] = [points.at(-3) ?? points[0], points.at(-1)];
    const path = element('path', { d: toSvgPath(points), fill: 'none', stroke: solid, 'stroke-width': 4, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
    if (before === undefined || end === undefined) return path;
    const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
    return path + element('path', { d: 'M3 0L-10 -7V7Z', fill: solid, transform: `translate(${end.x.toFixed(1)} ${end.y.toFixed(1)}) rotate(${angle.toFixed(1)})` });
  });
}

function node(brush: Brush, record: ScenarioRecord, rects: ReadonlyMap<string, Rect>, records: readonly ScenarioRecord[], run: DrawnRun | null): string {
  const rect = rects.get(record.id);
  if (rect === undefined) return '';
  if (record.type === 'note') return drawNote(brush, rect, record);
  if (record.type === 'tenant') return drawTenant(brush, rect, organizationColor(records, record.organization), record, run);
  return isHost(record) ? drawHost(brush, rect, organizationColor(records, 'organization' in record ? record.organization : null), record) : '';
}

function frontDoor({ colors, language }: Brush, { x, y, w, h }: Rect): string {
  const name = canvasTexts.frontDoor[language];
  return [
    element('rect', { x, y, width: w, height: h, rx: 12, fill: colors.raised, stroke: colors.lineStrong, 'stroke-width': 2 }),
    icon('door', x + 10, y + 4, 14, colors.ink),
    element('text', { x: x + 30, y: y + 15, 'font-size': 11.5 }, [
      element('tspan', { 'font-weight': 600, fill: colors.ink }, [escapeXml(name)]),
      element('tspan', { fill: colors.muted, dx: 6 }, [escapeXml(fitText(canvasTexts.frontDoorHint[language], w - 50 - name.length * 9, { size: 11.5 }))]),
    ]),
  ].join('');
}

function badges(brush: Brush, records: readonly ScenarioRecord[], scene: Scene, run: DrawnRun | null, rects: ReadonlyMap<string, Rect>): string[] {
  const door = rects.get(FRONT_DOOR_ID);
  return scene.pins.map(({ hop: id, ordinal, place, badgeX }) => {
    const hop = run?.hops.find((candidate) => candidate.id === id);
    if (hop?.attribution == null || door === undefined) return '';
    if (place === 'door') return badge(brush, records, hop.attribution, ordinal, { x: badgeX, y: door.y + door.h - 50, w: BADGE_WIDTH, h: 44 });
    const home = hop.to.kind === 'record' ? rects.get(hop.to.id) : undefined;
    if (home === undefined) return '';
    const w = Math.min(home.w - 16, smallBadgeWidth(brush, hop.attribution));
    return badge(brush, records, hop.attribution, ordinal, { x: home.x, y: home.y - SMALL_HEIGHT + 3, w, h: SMALL_HEIGHT });
  });
}

/** A QR code is black on white in every theme: some readers know no other. */
function qrCode(modules: readonly (readonly boolean[])[], x: number, y: number): string {
  const side = (modules.length + 2 * QUIET) * MODULE;
  const d = modules
    .flatMap((line, row) => line.map((dark, column) => (dark ? `M${(column + QUIET) * MODULE} ${(row + QUIET) * MODULE}h${MODULE}v${MODULE}h-${MODULE}z` : '')))
    .join('');
  return element('g', { transform: `translate(${x} ${y})` }, [element('rect', { width: side, height: side, fill: '#ffffff' }), element('path', { d, fill: '#000000' })]);
}
