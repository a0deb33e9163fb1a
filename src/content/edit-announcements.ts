import type { ChangeLabel } from './change-labels.ts';
import { changeLabels } from './change-labels.ts';
import { phrase, sentenceOf, type Language, type SentenceTable } from './language.ts';

/** What was done, for a screen reader. */
const announcements: SentenceTable<ChangeLabel> = {
  ...changeLabels,
  add: { en: ({ name }) => `Added ${name}.`, ja: ({ name }) => `${name} を追加しました。` },
  remove: { en: ({ name }) => `Removed ${name}.`, ja: ({ name }) => `${name} を削除しました。` },
  removeMany: { en: ({ count }) => `Removed ${count} things.`, ja: ({ count }) => `${count} 個を削除しました。` },
  cut: { en: ({ count }) => `Cut ${count}.`, ja: ({ count }) => `${count} 個を切り取りました。` },
  paste: { en: ({ count }) => `Pasted ${count}.`, ja: ({ count }) => `${count} 個を貼り付けました。` },
  duplicate: { en: ({ count }) => `Duplicated ${count}.`, ja: ({ count }) => `${count} 個を複製しました。` },
  move: { en: () => 'Moved.', ja: () => '移動しました。' },
  arrange: { en: () => 'Tidied up.', ja: () => '整列しました。' },
  rename: { en: ({ name }) => `Renamed to ${name}.`, ja: ({ name }) => `名前を ${name} に変更しました。` },
  setParameter: { en: ({ parameter, name }) => `Changed ${parameter} of ${name}.`, ja: ({ parameter, name }) => `${name} の ${parameter} を変更しました。` },
  connect: { en: ({ name }) => `Connected: ${name}.`, ja: ({ name }) => `接続しました: ${name}。` },
  message: { en: () => 'Changed the messages.', ja: () => 'メッセージを変更しました。' },
  profile: { en: () => 'Changed the rule text.', ja: () => '適用するルールを変更しました。' },
  otherTab: { en: () => 'Now shows what another tab changed.', ja: () => '別のタブでの変更を反映しました。' },
};

const taken = {
  back: phrase({ en: (what: string) => `Undone: ${what}.`, ja: (what: string) => `元に戻しました: ${what}。` }),
  again: phrase({ en: (what: string) => `Redone: ${what}.`, ja: (what: string) => `やり直しました: ${what}。` }),
};

/** A change as a sentence: made, taken back, or made again. */
export function announce(label: ChangeLabel, how: 'made' | 'back' | 'again', language: Language): string {
  if (how === 'made') return sentenceOf<ChangeLabel, ChangeLabel['key']>(announcements, label, language);
  return taken[how][language](sentenceOf<ChangeLabel, ChangeLabel['key']>(changeLabels, label, language));
}
