import { phrase, type Texts } from './language.ts';
import { listed, listedJa } from './wording.ts';

/** What a badge says beside the words of the verdict itself. */
export const badgeTexts = {
  several: phrase({
    en: (tenants: readonly string[]) => listed(tenants, 'or'),
    ja: (tenants: readonly string[]) => listedJa(tenants),
  }),
  defaultConnector: { en: 'default connector', ja: '既定の受信コネクタ' },
  /** Of what is ahead of the clock. */
  notReached: { en: 'not reached yet', ja: 'まだ到達していません' },
  was: phrase({ en: (label: string) => `was ${label}`, ja: (label: string) => `変更前: ${label}` }),
} as const satisfies Texts;
