import type { Found } from '../engine/result.ts';
import type { Expectation, OutcomeKind } from '../model/expectation.ts';
import { phrase, sentenceOf, type Language, type SentenceTable, type TextTable, type Texts } from './language.ts';
import { named, namedJa, plural } from './wording.ts';
import { decidedByBadges } from './verdict-names.ts';

/** What the list of expectations says around its sentences. */
export const expectationTexts = {
  heading: { en: 'Expectations', ja: '期待する結果' },
  intro: {
    en: 'What this drawing is held to. They travel with its link and its file, and the simulate command checks them.',
    ja: 'この図で成り立つべき結果です。リンクとファイルに含まれ、simulate コマンドでも確認されます。',
  },
  expectThis: { en: 'Expect this', ja: 'この判定をピン留め' },
  pin: { en: 'Pin this verdict: the drawing is held to it from now on', ja: 'この判定をピン留めします。以後、この判定が変わると「不成立」と表示されます' },
  pinned: { en: 'Pinned, and it holds. Press to take it back', ja: 'ピン留め済みで、成立しています。もう一度押すとピン留めを外します' },
  pinFails: phrase({
    en: (wanted: string) => `Expected was ${wanted}. It does not hold.`,
    ja: (wanted: string) => `期待する結果は ${wanted} ですが、成立していません。`,
  }),
  expectDecision: phrase({ en: (ordinal: number) => `Expect decision ${ordinal}`, ja: (ordinal: number) => `判定 ${ordinal} をピン留め` }),
  expected: { en: 'Expected', ja: 'ピン留め済み' },
  badge: phrase({
    en: (holding: number, all: number) => `${holding} of ${all} ${plural(all, 'expectation holds', 'expectations hold')}`,
    ja: (holding: number, all: number) => `期待する結果 ${all} 件中 ${holding} 件が成立`,
  }),
  none: {
    en: 'Nothing is expected yet. Choose “Expect this” below a verdict.',
    ja: 'まだ何も登録されていません。判定の下にある「この判定をピン留め」を選択してください。',
  },
  holds: { en: 'holds', ja: '成立' },
  fails: { en: 'does not hold', ja: '不成立' },
  hidden: { en: 'Hidden while there is something to predict.', ja: '予想が終わるまで表示されません。' },
  found: phrase({ en: (what: string) => `Found: ${what}`, ja: (what: string) => `実際: ${what}` }),
  remove: phrase({ en: (what: string) => `Remove: ${what}`, ja: (what: string) => `削除: ${what}` }),
} as const satisfies Texts;

/** Finds the name of a record by its id. */
type NameOf = (id: string) => string;

const outcomes: TextTable<OutcomeKind> = {
  delivered: { en: 'delivered', ja: '配信' },
  rejected: { en: 'rejected', ja: '拒否' },
  ndr: { en: 'returned (NDR)', ja: '配信不能 (NDR)' },
  loop: { en: 'loop', ja: 'ループ' },
  noRoute: { en: 'no route', ja: '経路なし' },
};

function decisionsEn(count: number): string {
  return `${count} ${plural(count, 'decision', 'decisions')}`;
}

const found: SentenceTable<Found, [NameOf]> = {
  noRun: {
    en: () => 'no such message or recipient',
    ja: () => '該当するメッセージまたは受信者がありません',
  },
  noDecision: {
    en: ({ decisions }) => `only ${decisionsEn(decisions)}`,
    ja: ({ decisions }) => `判定は ${decisions} 回のみ`,
  },
  decision: {
    en: ({ verdict, tenant, decidedBy }, nameOf) => `${verdict}${tenant === null ? '' : ` ${nameOf(tenant)}`}, by ${decidedByBadges[decidedBy].en}`,
    ja: ({ verdict, tenant, decidedBy }, nameOf) => `${verdict}${tenant === null ? '' : ` ${nameOf(tenant)}`} (理由: ${decidedByBadges[decidedBy].ja})`,
  },
  outcome: {
    en: ({ outcome, at, decisions }, nameOf) => `${outcomes[outcome].en} at ${at === null ? 'the front door' : named(nameOf(at))}, after ${decisionsEn(decisions)}`,
    ja: ({ outcome, at, decisions }, nameOf) => `${at === null ? 'フロント ドア' : namedJa(nameOf(at))}で${outcomes[outcome].ja} (判定 ${decisions} 回)`,
  },
};

/** What a run has in the place of what was expected. */
export function foundSentence(member: Found, nameOf: NameOf, language: Language): string {
  return sentenceOf<Found, Found['key'], [NameOf]>(found, member, language, nameOf);
}

/**
 * What is expected, in one line.
 *
 * @param envelope the message and its recipient, as the reader knows them.
 */
export function expectationSentence(expectation: Expectation, envelope: string, nameOf: NameOf, language: Language): string {
  switch (expectation.kind) {
    case 'decision':
      return decisionSentence(expectation, envelope, nameOf)[language];
    case 'outcome':
      return outcomeExpected(expectation, envelope, nameOf)[language];
  }
}

type Both = { readonly [L in Language]: string };

function decisionSentence({ decision, verdict, tenant, decidedBy }: Extract<Expectation, { kind: 'decision' }>, envelope: string, nameOf: NameOf): Both {
  const what = [verdict, ...(tenant === null ? [] : [nameOf(tenant)])].join(' ');
  return {
    en: `${envelope}: decision ${decision} is ${what}${decidedBy === null ? '' : `, by ${decidedByBadges[decidedBy].en}`}`,
    ja: `${envelope}: 判定 ${decision} は ${what}${decidedBy === null ? '' : ` (理由: ${decidedByBadges[decidedBy].ja})`}`,
  };
}

function outcomeExpected({ outcome, at, decisions }: Extract<Expectation, { kind: 'outcome' }>, envelope: string, nameOf: NameOf): Both {
  return {
    en: `${envelope}: ${outcomes[outcome].en}${at === null ? '' : ` at ${named(nameOf(at))}`}${decisions === null ? '' : `, after ${decisionsEn(decisions)}`}`,
    ja: `${envelope}: ${at === null ? '' : `${namedJa(nameOf(at))}で`}${outcomes[outcome].ja}${decisions === null ? '' : ` (判定 ${decisions} 回)`}`,
  };
}
