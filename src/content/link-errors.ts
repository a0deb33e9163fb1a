import { sentenceOf, type Language, type SentenceTable } from './language.ts';
import { problemLine } from './problems.ts';
import type { Problem } from '../model/problem.ts';

/** Why a link opens nothing, as the share room reports it. */
type LinkFailure =
  | { key: 'emptyLink' }
  | { key: 'unknownCodec'; codec: string }
  | { key: 'damaged' }
  | { key: 'tooLarge' }
  | { key: 'invalid'; problems: readonly Problem[] };

function firstProblem(problems: readonly Problem[], language: Language): string {
  const [first] = problems;
  return first === undefined ? '' : problemLine(first, language);
}

const sentences: SentenceTable<LinkFailure> = {
  emptyLink: { en: () => 'There is nothing behind the #.', ja: () => '# の後に何もありません。' },
  unknownCodec: {
    en: ({ codec }) => `It begins with “${codec}”, which this version cannot read. Reload the page to get the newest version.`,
    ja: ({ codec }) => `「${codec}」で始まる形式は、このバージョンでは読み取れません。ページを再読み込みして最新のバージョンにしてください。`,
  },
  damaged: { en: () => 'It was cut off or altered on its way.', ja: () => '途中で切れているか、書き換えられています。' },
  tooLarge: { en: () => 'It holds more than any drawing.', ja: () => '図として扱える大きさを超えています。' },
  invalid: {
    en: ({ problems }) => `It is no valid scenario. ${firstProblem(problems, 'en')}`,
    ja: ({ problems }) => `シナリオとして正しくありません。${firstProblem(problems, 'ja')}`,
  },
};

/** Why a link opens nothing, in one sentence or two. */
export function linkErrorSentence(error: LinkFailure, language: Language): string {
  return sentenceOf(sentences, error, language);
}
