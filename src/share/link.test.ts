import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import lzString from 'lz-string';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO, type Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { anyScenario } from './fixtures/any-scenario.ts';
import { decodeLink, encodeLink } from './link.ts';
import { toBase64url } from './link/base64url.ts';
import { crc24 } from './link/crc24.ts';
import { squeeze } from './link/mixing/coder.ts';
import { ByteWriter, END } from './link/v1/bytes.ts';
import { FIRST_FORM } from './link/v1/form.ts';
import { KEYS, type Key } from './link/v1/keys.ts';
import { startV1 } from './link/v1/start.ts';
import { writeDocument } from './link/v1/write.ts';
import { startV2 } from './link/v2/start.ts';
import { startV3 } from './link/v3/start.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);
const DRAWINGS = readdirSync(FIXTURES).filter((file) => file.endsWith('.json'));

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

function drawing(path: string): Scenario {
  const parsed = parseScenario(readJson(path));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A payload with a checksum that agrees, as an attacker would make it. */
function forge(codec: 'v1' | 'v1z' | 'v2' | 'v3', dense: Uint8Array, squeezed = squeeze(startV1, Uint8Array.from([...dense, END]))): string {
  const checksum = crc24(dense);
  return `${codec}:${toBase64url(Uint8Array.from([checksum >> 16, (checksum >> 8) & 255, checksum & 255, ...squeezed]))}`;
}

/** Dense bytes of keys and texts. */
function dense(...parts: readonly ({ key: Key } | string)[]): Uint8Array {
  const out = new ByteWriter();
  for (const part of parts) {
    if (typeof part === 'string') out.text(part);
    else out.key(KEYS.indexOf(part.key));
  }
  return out.finish();
}

const small: Scenario = {
  ...EMPTY_SCENARIO,
  title: 'Test',
  records: [{ id: 'mx', type: 'mxRecord', domain: 'contoso.com', preference: 5, exchange: 'mail.contoso.com' }],
  layout: { dns: { x: 17, y: -4 } },
};
const link = encodeLink(small);

describe('a link gives back', () => {
  it.each(DRAWINGS)('%s', (file) => {
    const scenario = drawing(`fixtures/${file}`);
    expect(decodeLink(`#${encodeLink(scenario)}`)).toStrictEqual({ ok: true, value: scenario });
  });

  it('nothing but what is there: the empty drawing is a few characters', () => {
    expect(decodeLink(encodeLink(EMPTY_SCENARIO))).toStrictEqual({ ok: true, value: EMPTY_SCENARIO });
    expect(encodeLink(EMPTY_SCENARIO).length).toBeLessThan(12);
  });

  it('any valid scenario', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(decodeLink(encodeLink(scenario))).toStrictEqual({ ok: true, value: scenario });
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ['v1', startV1],
    ['v2', startV2],
  ] as const)('any valid scenario, as %s wrote it', { timeout: 60_000 }, (codec, start) => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const bytes = writeDocument(scenario, FIRST_FORM);
        expect(decodeLink(forge(codec, bytes, squeeze(start, Uint8Array.from([...bytes, END]))))).toStrictEqual({ ok: true, value: scenario });
      }),
      { numRuns: 6 },
    );
  });

  it('a drawing of 3,000 records, deflated', { timeout: 30_000 }, () => {
    const records = Array.from({ length: 3_000 }, (_, index) => ({
      id: `mx-${index}`,
      type: 'mxRecord' as const,
      domain: `company${index * 7}.com`,
      preference: 10,
      exchange: `mx${index % 13}.company${index * 7}.com`,
    }));
    const large = { ...EMPTY_SCENARIO, records };
    const payload = encodeLink(large);
    expect(payload).toMatch(/^v1z:/);
    expect(decodeLink(payload)).toStrictEqual({ ok: true, value: large });
  });
});

describe('links that are out there open for ever', () => {
  const released = readJson('link/fixtures/released-links.json');
  const rows = Array.isArray(released) ? released : [];

  it.each(rows)('$drawing', ({ drawing: path, link: payload }) => {
    expect(decodeLink(payload)).toStrictEqual({ ok: true, value: drawing(path) });
  });

  it('are of every codec', () => {
    expect(new Set(rows.map((row) => String(row.link).split(':')[0]))).toEqual(new Set(['v1', 'v1z', 'v2', 'v3']));
  });
});

describe('on drawings that the primer was not written from', () => {
  it.each([
    ['hospital-8.json', 600],
    ['school-ja-8.json', 610],
    ['council-20.json', 475],
    ['merger-20.json', 805],
    ['provider-20.json', 895],
    ['plants-40.json', 1_420],
    ['class-20.json', 560],
    ['group-ja-20.json', 940],
    ['machines-20.json', 1_010],
    ['migration-40.json', 1_150],
    ['holding-40.json', 900],
    ['filter-40.json', 1_380],
    // Plainer ones: few connectors, one to three messages.
    ['newspaper-20.json', 700],
    ['ryokan-20.json', 805],
    ['vineyard-20.json', 785],
    ['railway-40.json', 1_165],
    ['shipping-40.json', 1_180],
    ['supermarket-40.json', 1_095],
  ])('%s stays below %i characters', (file, most) => {
    expect(encodeLink(drawing(`fixtures/${file}`)).length).toBeLessThan(most);
  });

  it.each(DRAWINGS)('%s is seven times shorter than by lz-string, three times than by deflate', (file) => {
    const scenario = drawing(`fixtures/${file}`);
    const { length } = encodeLink(scenario);
    const json = JSON.stringify(scenario);
    expect(lzString.compressToEncodedURIComponent(json).length / length).toBeGreaterThan(7);
    expect(toBase64url(deflateSync(strToU8(json), { level: 9 })).length / length).toBeGreaterThan(3);
  });
});

describe('what mail clients do to links', () => {
  const wrapped = (every: number, end: string): string => link.replace(new RegExp(`(.{${every}})`, 'g'), `$1${end}`);

  it.each([
    ['as it is', link],
    ['with its #', `#${link}`],
    ['with a full stop behind', `#${link}.`],
    ['in angle brackets', `#${link}>`],
    ['in HTML', `#${link}&gt;`],
    ['in brackets, at a sentence’s end', `#${link}).`],
    ['in Japanese brackets', `#${link}」。`],
    ['in quotes', `#${link}"`],
    ['wrapped', wrapped(10, '\n')],
    ['wrapped and indented', wrapped(12, '\r\n    ')],
    ['quoted-printable', wrapped(15, '=\r\n')],
    ['with an invisible joiner', wrapped(9, '\u200b')],
    ['percent-encoded', `#${link.replace(':', '%3A')}`],
    ['percent-encoded line ends', wrapped(20, '%0D%0A')],
    ['percent-encoded twice', `#${link.replace(':', '%253A')}`],
    ['spaces around', `  #${link}  `],
  ])('%s', (_, damaged) => {
    expect(decodeLink(damaged)).toStrictEqual({ ok: true, value: small });
  });
});

describe('a damaged link', () => {
  it('never opens when it is cut off', { timeout: 30_000 }, () => {
    for (let length = link.indexOf(':') + 1; length < link.length; length += 1) {
      expect(decodeLink(link.slice(0, length))).toEqual({ ok: false, error: { key: 'damaged' } });
    }
  });

  it('never opens as another drawing when a character is altered', { timeout: 60_000 }, () => {
    for (let at = link.indexOf(':') + 1; at < link.length; at += 1) {
      for (const character of ['A', 'h', '_']) {
        const altered = link.slice(0, at) + character + link.slice(at + 1);
        if (altered !== link) expect(decodeLink(altered)).toEqual({ ok: false, error: { key: 'damaged' } });
      }
    }
  });

  it('never opens when a character is left out or doubled', { timeout: 30_000 }, () => {
    for (let at = link.indexOf(':') + 1; at < link.length; at += 1) {
      for (const altered of [link.slice(0, at) + link.slice(at + 1), link.slice(0, at) + link.slice(at - 1)]) {
        const result = decodeLink(altered);
        expect(result.ok ? result.value : small).toStrictEqual(small);
      }
    }
  });

  it('of a large drawing never opens as another one', { timeout: 60_000 }, () => {
    const scenario = drawing('fixtures/council-20.json');
    const whole = encodeLink(scenario);
    expect(whole).toMatch(/^v3:/);
    fc.assert(
      fc.property(fc.integer({ min: 3, max: whole.length - 1 }), fc.constantFrom('', 'A', 'h', '_'), (at, instead) => {
        const altered = whole.slice(0, at) + instead + whole.slice(at + 1);
        if (altered !== whole) expect(decodeLink(altered)).toEqual({ ok: false, error: { key: 'damaged' } });
      }),
      { numRuns: 8 },
    );
  });

  it('is refused, whatever it is', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'v1:', 'v1z:', 'v2:', 'v3:', '#'), fc.oneof(fc.string({ maxLength: 60 }), fc.base64String({ maxLength: 60 })), (start, text) => {
        expect(decodeLink(start + text).ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a link that is none', () => {
  it.each(['', '#', '  ', '%20', '#.'])('%j is empty', (hash) => {
    expect(decodeLink(hash)).toEqual({ ok: false, error: { key: 'emptyLink' } });
  });

  it.each([
    ['v9:AAAA', 'v9'],
    ['section-2', 'section-2'],
    ['__proto__:AAAA', '__proto__'],
    ['toString:AAAA', 'toString'],
    ['V1:AAAA', 'V1'],
  ])('%s is of the unknown codec %s', (hash, codec) => {
    expect(decodeLink(hash)).toEqual({ ok: false, error: { key: 'unknownCodec', codec } });
  });

  it('says what is wrong with a document that arrived whole', () => {
    const payload = forge('v1', dense({ key: '+mxRecord' }, 'contoso com', { key: 'exchange' }, 'mail.contoso.com'));
    expect(decodeLink(payload)).toMatchObject({ ok: false, error: { key: 'invalid', problems: [{ path: 'records[0].domain', key: 'domainName' }] } });
  });
});

describe('a hostile link', () => {
  it('that stands for thirty megabytes is given up early', { timeout: 20_000 }, () => {
    const bomb = deflateSync(new Uint8Array(30_000_000), { level: 9 });
    expect(decodeLink(forge('v1z', new Uint8Array(0), bomb))).toEqual({ ok: false, error: { key: 'tooLarge' } });
  });

  it.each([
    ['v1', startV1],
    ['v2', startV2],
    ['v3', startV3],
  ] as const)('of %s that never ends is given up', { timeout: 30_000 }, (codec, start) => {
    const endless = squeeze(start, new Uint8Array(60_000).fill(0x61));
    expect(decodeLink(forge(codec, new Uint8Array(0), endless))).toEqual({ ok: false, error: { key: 'damaged' } });
  });

  it.each(['.', '%', '&gt;', '=\r', '#', '%25'])('of a million %j is refused', { timeout: 30_000 }, (text) => {
    expect(decodeLink(`v1:A${text.repeat(1_000_000 / text.length)}A`).ok).toBe(false);
  });

  it('that is longer than any address is not looked at', () => {
    expect(decodeLink(`v1:${'A'.repeat(3_000_000)}`)).toEqual({ ok: false, error: { key: 'tooLarge' } });
  });

  it('does not reach the prototype of anything', () => {
    const domain = [{ key: '+internetHost' }, 'Host', { key: 'hostName' }, 'a.b', { key: 'AcceptedDomains' }, 'a.b'] as const;
    const evil = '{"polluted":true,"__proto__":{"polluted":true}}';
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      decodeLink(forge('v1', dense(...domain, { key: 'restKey' }, name, { key: 'restValue' }, evil)));
      decodeLink(forge('v1', dense({ key: 'restKey' }, name, { key: 'restValue' }, evil)));
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('cannot nest deeper than a drawing', () => {
    const deep = '['.repeat(5_000) + ']'.repeat(5_000);
    expect(decodeLink(forge('v1', dense({ key: 'restKey' }, 'X', { key: 'restValue' }, deep)))).toEqual({ ok: false, error: { key: 'damaged' } });
  });
});
