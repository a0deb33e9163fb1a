import { phrase, type Texts } from './language.ts';
import { plural } from './wording.ts';

/** What the list of findings says around them. */
export const findingsTexts = {
  button: phrase({
    en: (count: number) => `${count} ${plural(count, 'finding', 'findings')}`,
    ja: (count: number) => `気付いた点 ${count} 件`,
  }),
  list: { en: 'Findings about this drawing', ja: 'この図について気付いた点' },
  show: phrase({ en: (name: string) => `Show ${name}`, ja: (name: string) => `${name} を表示` }),
} as const satisfies Texts;
