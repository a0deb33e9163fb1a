import { expect, test } from 'vitest';
import { firstLoad } from './first-load.mjs';

test('the entry and its static imports, once each; what is loaded later is not counted', () => {
  const manifest = {
    'index.html': { file: 'main.js', isEntry: true, imports: ['_a.js', '_b.js'], dynamicImports: ['panel.tsx'], css: ['main.css'] },
    '_a.js': { file: 'a.js', imports: ['_b.js'] },
    '_b.js': { file: 'b.js', css: ['main.css', 'b.css'] },
    'panel.tsx': { file: 'panel.js', css: ['panel.css'] },
  };
  expect(firstLoad(manifest)).toEqual({ scripts: ['main.js', 'a.js', 'b.js'], styles: ['main.css', 'b.css'] });
});
