import { expect, test } from 'vitest';
import { usualPlaces } from './browser.mjs';

test('a browser named in the environment comes first', () => {
  expect(usualPlaces('linux', { CHROMIUM_PATH: '/opt/chromium', PATH: '/bin' })[0]).toBe('/opt/chromium');
});

test('Linux: Debian’s own place, then the path', () => {
  const places = usualPlaces('linux', { PATH: '/opt/tools' });
  expect(places[0]).toBe('/usr/bin/chromium');
  expect(places).toContain('/opt/tools/google-chrome');
});

test('macOS: for everybody and for this person', () => {
  const places = usualPlaces('darwin', { HOME: '/Users/megan' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/megan/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('Windows: both program folders', () => {
  const places = usualPlaces('win32', { PROGRAMFILES: 'C:/Program Files', 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' });
  expect(places.map((place) => place.replaceAll('\\', '/'))).toContain('C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe');
});
