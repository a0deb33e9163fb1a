import { describe, expect, test } from 'vitest';
import { isBadlySpaced, isJapanese } from './fixtures/spacing.ts';
import { gallery, wholeStory } from './gallery.ts';
import { GALLERY_IDS } from './gallery-ids.ts';
import { parameters } from './parameters.ts';
import { sources } from './sources.ts';

/** All tables of the room, the panels' own included. */
const modules = import.meta.glob<{ readonly [name: string]: unknown }>(['./**/*.ts', '!./**/*.test.ts', '!./fixtures/**'], { eager: true });
const scenarioFiles = Object.keys(import.meta.glob('./scenarios/*.json')).map((path) => path.replace(/^.*\/|\.json$/g, ''));

/** What is written alike in both languages: names and codes, no sentences. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  'Originating',
  'Incoming',
  'Rejected',
  'Ambiguous',
  'MAIL FROM',
  'RCPT TO',
  'IP + MAIL FROM',
  'IP + RCPT TO',
  'EHLO',
  'TLS',
  'MX',
  'DNS',
  'NDR',
  'English',
  '日本語',
  'PowerShell',
  'JSON',
  'SVG',
  'PNG',
  'SPF',
  'SPF、DKIM、DMARC',
  'DMARC',
  ...Object.values(sources).map(({ title }) => title.en).filter((title) => /^(?:Get|New|Set)-[A-Za-z0-9]+$/.test(title)),
]);

type Written = { where: string; en: string; ja: string };

/** Every text of a value, however deep it lies. Addresses are none. */
function textsOf(value: unknown, where: string): Written[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const { en, ja } = Object.fromEntries(entries);
  if (typeof en === 'string' && typeof ja === 'string') return en.startsWith('https://') ? [] : [{ where, en, ja }];
  return entries.flatMap(([key, inner]) => textsOf(inner, `${where}.${key}`));
}

const texts = Object.entries(modules).flatMap(([file, module]) => textsOf(module, file));

describe('tables', () => {
  test('are found', () => {
    expect(texts.length).toBeGreaterThan(1_000);
  });

  test('say something in both languages', () => {
    expect(texts.filter(({ en, ja }) => en.trim() === '' || ja.trim() === '')).toEqual([]);
  });

  test('have no English left in Japanese', () => {
    expect(texts.filter(({ ja }) => !isJapanese(ja) && !SAME_IN_BOTH.has(ja))).toEqual([]);
  });

  test('have no Japanese in English', () => {
    expect(texts.filter(({ en }) => isJapanese(en) && !SAME_IN_BOTH.has(en))).toEqual([]);
  });

  test('set Latin apart from Japanese', () => {
    expect(texts.filter(({ ja }) => isBadlySpaced(ja))).toEqual([]);
  });

  test('end a Japanese sentence when the English one ends', () => {
    expect(texts.filter(({ en, ja }) => en.endsWith('.') && !ja.endsWith('。'))).toEqual([]);
  });
});

describe('the gallery', () => {
  test('has a file for each story and a story for each file', () => {
    expect([...GALLERY_IDS].sort()).toEqual(scenarioFiles.sort());
  });

  test('tells each story in three sentences', () => {
    const count = (story: string): number => story.split(/(?<=[.?!]) /).length;
    expect(GALLERY_IDS.filter((id) => count(wholeStory(id, 'en')) !== 3)).toEqual([]);
  });

  test('gives no verdict away before the message has moved', () => {
    const verdict = /Originating|Incoming|Rejected|Ambiguous|refused|拒否|\b[45]\.\d\.\d+/;
    expect(Object.entries(gallery).filter(([, { setting }]) => verdict.test(`${setting.en} ${setting.ja}`)).map(([id]) => id)).toEqual([]);
  });
});

describe('parameters', () => {
  test("keep Microsoft's names and give ours in words", () => {
    const mislabelled = Object.entries(parameters).flatMap(([noun, fields]) =>
      Object.entries(fields).flatMap(([key, field]) => (/^[A-Z]/.test(key) === 'label' in field ? [`${noun}.${key}`] : [])),
    );
    expect(mislabelled).toEqual([]);
  });
});
