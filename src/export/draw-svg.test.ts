import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import picture2 from '../content/scenarios/picture-2.json' with { type: 'json' };
import { simulate } from '../engine/index.ts';
import { anyScenario } from '../engine/fixtures/any-scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { linkInPicture } from '../share/picture.ts';
import { drawSvg, type PictureOptions } from './draw-svg.ts';
import { fitText, textWidth } from '../util/text-width.ts';
import { toMermaid } from './mermaid.ts';
import { escapeXml } from './svg.ts';

const PLAIN: PictureOptions = { theme: 'light', language: 'en', run: null, title: '', link: null };

function picture2Scenario() {
  const parsed = parseScenario(picture2);
  if (!parsed.ok) throw new Error('picture-2.json');
  return parsed.value;
}

/** Whether every tag that opens is closed in its turn, and every & begins an entity. A stricter reader is a browser. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w-]+)(?:\s+[\w-]+(?::\w+)?="[^"<]*")*\s*(\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else if (self !== '/') open.push(name);
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;|#39;)/.test(xml) && xml.replace(/<\/?[\w-]+(?:\s+[\w-]+="[^"<]*")*\s*\/?>/g, '').search(/[<>]/) < 0;
}

describe('a picture', () => {
  test('shows the verdicts and the ways of the run, the title and the link', () => {
    const scenario = picture2Scenario();
    const [run] = simulate(scenario).runs;
    const { svg } = drawSvg(scenario, { ...PLAIN, run: run ?? null, title: 'Centralized', link: 'https://example.test/#v1:abc' });
    expect(svg).toContain('>Originating contoso<');
    expect(svg).toContain('>Incoming tailspintoys<');
    expect(svg).toContain('>Centralized<');
    expect(linkInPicture(new TextEncoder().encode(svg))).toBe('v1:abc');
    expect(isWellFormed(svg)).toBe(true);
  });

  test('leaves the forest its name above the badge of a submission', () => {
    const scenario = picture2Scenario();
    const { svg } = drawSvg(scenario, { ...PLAIN, run: simulate(scenario).runs[0] ?? null });
    const name = /<text [^>]*y="([\d.-]+)"[^>]*>Office 365 forest/.exec(svg)?.[1];
    const badge = /<rect x="[\d.-]+" y="([\d.-]+)" width="[\d.-]+" height="22"/.exec(svg)?.[1];
    // What hangs below the line of a text of 12 pixels.
    expect(Number(name) + 3).toBeLessThan(Number(badge));
  });

  test('speaks Japanese', () => {
    expect(drawSvg(picture2Scenario(), { ...PLAIN, language: 'ja' }).svg).toContain('受信コネクタ');
  });

  test('is well-formed whatever the names are, and asks for nothing from outside', () => {
    fc.assert(
      fc.property(anyScenario, fc.string({ unit: 'binary' }), (drawn, title) => {
        const parsed = parseScenario(drawn);
        if (!parsed.ok) throw new Error('a scenario that is none');
        const { svg, width, height } = drawSvg({ ...parsed.value, title }, { ...PLAIN, title, theme: 'dark' });
        expect(isWellFormed(svg)).toBe(true);
        expect(svg).not.toMatch(/<(?:script|image|style|foreignObject)|href=|NaN|undefined/);
        expect(width > 0 && height > 0).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test('escapes what a name may hold', () => {
    expect(escapeXml('<script>"&\'\u0000\ud800')).toBe('&lt;script&gt;&quot;&amp;&#39;');
  });
});

describe('text without a page', () => {
  test('is cut to fit, and no shorter than it must be', () => {
    const font = { size: 12 };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const cut = fitText(text, width, font);
        expect(textWidth(cut, font)).toBeLessThanOrEqual(width);
        if (textWidth(text, font) <= width) expect(cut).toBe(text);
      }),
    );
  });

  test('takes Japanese for as wide as it is high', () => {
    expect(textWidth('受信コネクタ', { size: 10 })).toBe(60);
  });
});

describe('Mermaid text', () => {
  test('numbers the hops and names the verdicts', () => {
    const scenario = picture2Scenario();
    const text = toMermaid(scenario, simulate(scenario).runs[0] ?? null, 'en');
    expect(text).toMatch(/^flowchart BT\n/);
    expect(text).toContain('Incoming tailspintoys"');
    expect(text.match(/subgraph/g)?.length).toBe(text.match(/^ {2}end$/gm)?.length);
  });

  test('leaves notes to the drawing', () => {
    const scenario = picture2Scenario();
    const noted = { ...scenario, records: [...scenario.records, { id: 'note', type: 'note' as const, organization: null, text: 'see the ticket' }] };
    expect(toMermaid(noted, null, 'en')).toBe(toMermaid(scenario, null, 'en'));
  });

  test('lets no name break out of its quotes', () => {
    const scenario = picture2Scenario();
    const [first, ...rest] = scenario.records;
    if (first === undefined || first.type === 'mxRecord' || first.type === 'note') throw new Error('picture-2.json begins with a name');
    expect(toMermaid({ ...scenario, records: [{ ...first, name: '`a"]\nclick x' }, ...rest] }, null, 'en')).toContain('"#96;a#34;]#10;click x"');
  });
});
