import { expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
vi.stubGlobal('navigator', { language: 'en' });
vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) });

/** A page that is opened anew. */
async function openTab() {
  vi.resetModules();
  return import('./preferences.ts');
}

test('what one tab chooses takes back nothing that another tab chose', async () => {
  const one = await openTab();
  const other = await openTab();
  one.setTheme('dark');
  other.setLanguage('ja');
  expect((await openTab()).usePreferences.getState()).toEqual({ language: 'ja', theme: 'dark', singleKeys: true });
});

test('whatever else stands there counts as nothing kept', async () => {
  for (const text of ['', '{', '5', '{"language":"xx","theme":7,"singleKeys":"no"}']) {
    kept.set('preferences', text);
    expect((await openTab()).usePreferences.getState()).toEqual({ language: 'en', theme: 'system', singleKeys: true });
  }
});
