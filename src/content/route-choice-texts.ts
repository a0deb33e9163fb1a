import { phrase, type Texts } from './language.ts';
import { named, namedJa } from './wording.ts';

/** What a drawn route can be where a Send connector has the same address space already. */
export const routeChoiceTexts = {
  inPlaceOf: phrase({ en: (way: string, name: string) => `${way}, in place of ${named(name)}`, ja: (way: string, name: string) => `${way} (${namedJa(name)}と置き換え)` }),
  beside: phrase({
    en: (way: string, name: string) => `${way}, beside ${named(name)} (the lower cost is taken, then the first name)`,
    ja: (way: string, name: string) => `${way} (${namedJa(name)}に追加。コストの低い方、同じなら名前順で先の方を使用)`,
  }),
} as const satisfies Texts;
