import { sentenceOf, phrase, type Language, type SentenceTable, type Texts } from './language.ts';
import type { ScenarioChange } from '../model/scenario-changes.ts';
import { parameterLabel, parameters } from './parameters.ts';
import { recordTypeNames } from './record-types.ts';
import { named, namedJa } from './wording.ts';

/** What is said around exercises: to whoever makes one, and to whoever does one. */
export const exerciseTexts = {
  bar: { en: 'Exercise', ja: '演習' },
  task: { en: 'Something in this drawing was changed. Repair it until all expectations hold.', ja: 'この図のどこかが変更されています。すべての期待が成立するように修復してください。' },
  progress: phrase({
    en: (holding: number, count: number) => `${holding} of ${count} hold`,
    ja: (holding: number, count: number) => `${count} 件中 ${holding} 件が成立`,
  }),
  waiting: { en: 'Counted when everything has been predicted.', ja: '予想がすべて終わると集計されます。' },
  solved: phrase({
    en: (count: number) => (count === 1 ? 'Solved: the expectation holds.' : `Solved: all ${count} expectations hold.`),
    ja: (count: number) => `解決しました。${count} 件の期待がすべて成立しています。`,
  }),
  hint: phrase({ en: (next: number, count: number) => `Hint ${next} of ${count}`, ja: (next: number, count: number) => `ヒント ${next} / ${count}` }),
  noMoreHints: { en: 'No more hints', ja: 'ヒントは以上です' },
  hints: { en: 'Hints', ja: 'ヒント' },
  hintMessage: phrase({ en: (expected: string) => `Follow the message of which this is expected: ${expected}.`, ja: (expected: string) => `次の期待に関わるメッセージを追ってください: ${expected}` }),
  hintRecord: phrase({ en: (name: string) => `Look at ${named(name)}.`, ja: (name: string) => `${namedJa(name)}を調べてください。` }),
  hintMissing: { en: 'Something that was there is missing.', ja: '元の図にあったものが 1 つなくなっています。' },
  hintSetting: { en: 'Look at the settings of the drawing itself: select nothing, and read the inspector.', ja: '図そのものの設定を調べてください。何も選択しない状態でプロパティを確認します。' },
  hintMessages: { en: 'Look at the messages.', ja: 'メッセージを調べてください。' },
  hintParameter: phrase({ en: (what: string) => `It is ${what}.`, ja: (what: string) => `対象は${what}です。` }),
  reveal: { en: 'Show the fault', ja: '変更箇所を表示' },
  fault: { en: 'What was changed', ja: '変更された箇所' },
  undo: { en: 'Take it back', ja: '元に戻して修復' },
  missing: { en: 'An expectation was removed; all of them have to hold.', ja: '期待の一部が削除されています。すべて成立する必要があります。' },
  restore: { en: 'Put it back', ja: '期待を戻す' },
  messagesChanged: { en: 'The messages are the question: leave them as they were.', ja: 'メッセージは問題の一部です。変更せずに解決してください。' },
  leave: { en: 'End the exercise', ja: '演習を終了' },
  draft: { en: 'This state is kept as the solution. Now hide a fault: change something.', ja: 'この状態を正解として記録しました。どこかを変更して、間違いを仕込んでください。' },
  draftState: phrase({
    en: (changes: number, failing: number, count: number) => `${changes === 1 ? '1 change' : `${changes} changes`}, ${failing} of ${count} expectations fail`,
    ja: (changes: number, failing: number, count: number) => `変更 ${changes} 件、期待 ${count} 件中 ${failing} 件が不成立`,
  }),
  copy: { en: 'Copy exercise link', ja: '演習のリンクをコピー' },
  notYet: { en: 'Change something until at least one expectation fails.', ja: '少なくとも 1 件の期待が不成立になるように変更してください。' },
  back: { en: 'Back to the solution', ja: '正解の状態に戻す' },
  stop: { en: 'Stop', ja: '中止' },
} as const satisfies Texts;

function isKeyOf<T extends object>(key: string, table: T): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}

/** What a reader calls a field; a cmdlet parameter keeps its name. */
function fieldName(key: string, language: Language): string {
  for (const table of Object.values(parameters)) if (isKeyOf(key, table)) return parameterLabel(key, table[key], language);
  return key;
}

function placeEn({ name, item }: { name: string; item: string | null }): string {
  return item === null ? named(name) : `${named(item)} (${name})`;
}

function placeJa({ name, item }: { name: string; item: string | null }): string {
  return item === null ? namedJa(name) : `${namedJa(item)} (${name}) `;
}

const settingNames = {
  profile: { en: 'the rule text', ja: '適用するルール' },
  outboundOrder: { en: 'the order of outbound connectors', ja: '送信コネクタの比較順序' },
  domainPolicies: { en: 'what domains publish in the DNS', ja: 'ドメインの DNS レコード' },
} as const;

function settingName(parameter: string, language: Language): string {
  return isKeyOf(parameter, settingNames) ? settingNames[parameter][language] : parameter;
}

const changes: SentenceTable<ScenarioChange> = {
  recordAdded: { en: ({ name, type }) => `${named(name)} (${recordTypeNames[type].en}) was added.`, ja: ({ name, type }) => `${namedJa(name)} (${recordTypeNames[type].ja}) が追加されています。` },
  recordRemoved: { en: ({ name, type }) => `${named(name)} (${recordTypeNames[type].en}) was removed.`, ja: ({ name, type }) => `${namedJa(name)} (${recordTypeNames[type].ja}) が削除されています。` },
  itemAdded: { en: ({ place, list }) => `${placeEn(place)} was added to ${list}.`, ja: ({ place, list }) => `${list} に${placeJa(place).trimEnd()}が追加されています。` },
  itemRemoved: { en: ({ place, list }) => `${placeEn(place)} was removed from ${list}.`, ja: ({ place, list }) => `${list} から${placeJa(place).trimEnd()}が削除されています。` },
  reordered: { en: ({ place, list }) => `${list} of ${placeEn(place)} stand in another order.`, ja: ({ place, list }) => `${placeJa(place)}の ${list} の順序が変更されています。` },
  parameter: {
    en: ({ place, parameter, was, is }) => `${fieldName(parameter, 'en')} of ${placeEn(place)} is ${is === '' ? 'empty' : is}; it was ${was === '' ? 'empty' : was}.`,
    ja: ({ place, parameter, was, is }) => `${placeJa(place)}の ${fieldName(parameter, 'ja')} が ${was === '' ? '(空)' : was} から ${is === '' ? '(空)' : is} に変更されています。`,
  },
  setting: { en: ({ parameter }) => `Another value was chosen for ${settingName(parameter, 'en')}.`, ja: ({ parameter }) => `${settingName(parameter, 'ja')}が変更されています。` },
  messages: { en: () => 'The messages were changed.', ja: () => 'メッセージが変更されています。' },
};

/** One difference between the solution and the task, with both values. */
export function changeSentence(change: ScenarioChange, language: Language): string {
  return sentenceOf<ScenarioChange, ScenarioChange['key']>(changes, change, language);
}

/** Which record a change is in; null: it is no record's, or the record is gone. */
export function recordHint(change: ScenarioChange, language: Language): string {
  switch (change.key) {
    case 'recordAdded':
      return exerciseTexts.hintRecord[language](change.name);
    case 'recordRemoved':
      return exerciseTexts.hintMissing[language];
    case 'itemAdded':
    case 'itemRemoved':
    case 'reordered':
    case 'parameter':
      return exerciseTexts.hintRecord[language](change.place.name);
    case 'setting':
      return exerciseTexts.hintSetting[language];
    case 'messages':
      return exerciseTexts.hintMessages[language];
  }
}

/** Which parameter a change is in, without its values. */
export function parameterHint(change: ScenarioChange, language: Language): string {
  const isJa = language === 'ja';
  const what = (): string => {
    switch (change.key) {
      case 'recordAdded':
      case 'recordRemoved':
        return isJa ? `${namedJa(change.name)}` : named(change.name);
      case 'itemAdded':
      case 'itemRemoved':
      case 'reordered':
        return isJa ? `${placeJa({ ...change.place, item: null })}の ${change.list} ` : `${change.list} of ${placeEn({ ...change.place, item: null })}`;
      case 'parameter':
        return isJa ? `${placeJa(change.place)}の ${fieldName(change.parameter, 'ja')} ` : `${fieldName(change.parameter, 'en')} of ${placeEn(change.place)}`;
      case 'setting':
        return settingName(change.parameter, language);
      case 'messages':
        return isJa ? 'メッセージ' : 'a message';
    }
  };
  return exerciseTexts.hintParameter[language](what());
}
