import type { Problem } from '../model/problem.ts';
import { sentenceOf, type Language, type SentenceTable } from './language.ts';
import { problemLine } from './problems.ts';

/** Why a file opens nothing, as the share room reports it, or the browser. */
type FileFailure =
  /** The browser gave nothing of it: a folder, or a file that is gone or locked by now. */
  | { key: 'unreadable' }
  | { key: 'emptyFile' }
  | { key: 'notJson'; line: number; column: number }
  | { key: 'tooLarge' }
  | { key: 'invalid'; problems: readonly Problem[] };

/** The first problem, and how many more there are. */
function problemsIn(problems: readonly Problem[], language: Language): string {
  const [first, ...more] = problems;
  if (first === undefined) return '';
  const line = problemLine(first, language);
  if (more.length === 0) return line;
  return language === 'ja' ? `${line} (ほか ${more.length} 件)` : `${line} (and ${more.length} more)`;
}

const sentences: SentenceTable<FileFailure> = {
  unreadable: { en: () => 'The browser could not read it. Choose a file, not a folder, and choose it again.', ja: () => 'ブラウザーが読み取れませんでした。フォルダーではなくファイルを、もう一度選択してください。' },
  emptyFile: { en: () => 'The file is empty.', ja: () => 'ファイルが空です。' },
  notJson: {
    en: ({ line, column }) => `It is no JSON from line ${line}, column ${column} on.`,
    ja: ({ line, column }) => `${line} 行 ${column} 文字目から JSON として読み取れません。`,
  },
  tooLarge: { en: () => 'It holds more than any drawing.', ja: () => '図として扱える大きさを超えています。' },
  invalid: {
    en: ({ problems }) => problemsIn(problems, 'en'),
    ja: ({ problems }) => problemsIn(problems, 'ja'),
  },
};

/** Why a file opens nothing: what is wrong, and in which field. */
export function fileErrorSentence(error: FileFailure, language: Language): string {
  return sentenceOf(sentences, error, language);
}
