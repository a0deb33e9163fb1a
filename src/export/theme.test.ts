import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COLORS, type PictureTheme } from './theme.ts';

const styles = readFileSync(join(import.meta.dirname, '../app/styles.css'), 'utf8');
const blocks: { readonly [T in PictureTheme]: RegExp } = { light: /:root \{([^}]*)\}/, dark: /\[data-theme='dark'\] \{([^}]*)\}/ };

/** The page's tokens of one theme, `--line-strong` as `line-strong`. */
function tokens(theme: PictureTheme): Map<string, string> {
  const [, block = ''] = blocks[theme].exec(styles) ?? [];
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', color = '']) => [name, color]));
}

test.each(['light', 'dark'] as const)('a picture wears the colours of the page in %s', (theme) => {
  const page = tokens(theme);
  const { org, ...own } = COLORS[theme];
  for (const [name, color] of Object.entries(own)) expect([name, page.get(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))]).toEqual([name, color]);
  for (const [name, { solid, soft, line }] of Object.entries(org)) {
    expect([page.get(name), page.get(`${name}-soft`), page.get(`${name}-line`)]).toEqual([solid, soft, line]);
  }
});
