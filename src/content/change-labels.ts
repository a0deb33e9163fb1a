import type { SentenceTable } from './language.ts';

/** What an entry of the history is about; closed list. */
export type ChangeLabel =
  | { key: 'add'; name: string }
  | { key: 'remove'; name: string }
  | { key: 'removeMany'; count: number }
  | { key: 'cut'; count: number }
  | { key: 'paste'; count: number }
  | { key: 'duplicate'; count: number }
  | { key: 'move' }
  | { key: 'arrange' }
  | { key: 'rename'; name: string }
  | { key: 'setParameter'; parameter: string; name: string }
  | { key: 'setParameterOfMany'; parameter: string; count: number }
  | { key: 'connect'; name: string }
  | { key: 'message' }
  | { key: 'expectation' }
  | { key: 'repair'; name: string }
  | { key: 'import'; name: string }
  | { key: 'profile' }
  /** What another tab has saved of the same drawing, however many changes that were. */
  | { key: 'otherTab' };

/** What each kind of change is called in the history. */
export const changeLabels: SentenceTable<ChangeLabel> = {
  add: { en: ({ name }) => `add ${name}`, ja: ({ name }) => `${name} を追加` },
  remove: { en: ({ name }) => `remove ${name}`, ja: ({ name }) => `${name} を削除` },
  removeMany: { en: ({ count }) => `remove ${count} things`, ja: ({ count }) => `${count} 個を削除` },
  cut: { en: ({ count }) => (count === 1 ? 'cut' : `cut ${count} things`), ja: ({ count }) => `${count} 個を切り取り` },
  paste: { en: ({ count }) => (count === 1 ? 'paste' : `paste ${count} things`), ja: ({ count }) => `${count} 個を貼り付け` },
  duplicate: { en: ({ count }) => (count === 1 ? 'duplicate' : `duplicate ${count} things`), ja: ({ count }) => `${count} 個を複製` },
  move: { en: () => 'move', ja: () => '移動' },
  arrange: { en: () => 'tidy up', ja: () => '整列' },
  rename: { en: ({ name }) => `rename to ${name}`, ja: ({ name }) => `名前を ${name} に変更` },
  setParameter: { en: ({ parameter, name }) => `${parameter} of ${name}`, ja: ({ parameter, name }) => `${name} の ${parameter}` },
  setParameterOfMany: { en: ({ parameter, count }) => `${parameter} of ${count} things`, ja: ({ parameter, count }) => `${count} 個の ${parameter}` },
  connect: { en: ({ name }) => `connect ${name}`, ja: ({ name }) => `${name} を接続` },
  message: { en: () => 'message', ja: () => 'メッセージ' },
  repair: { en: ({ name }) => `change of ${name}`, ja: ({ name }) => `${name} の変更` },
  import: { en: ({ name }) => `import of ${name}`, ja: ({ name }) => `${name} の取り込み` },
  expectation: { en: () => 'expectation', ja: () => '期待する結果' },
  profile: { en: () => 'rule text', ja: () => '適用するルール' },
  otherTab: { en: () => 'changes of another tab', ja: () => '別のタブでの変更' },
};
