import { importTexts } from '../content/import-texts.ts';
import type { InLanguage } from '../content/language.ts';
import type { ImportPhase } from '../store/exchange/import-session.ts';
import { useTexts } from '../store/show/use-texts.ts';

type Problem = NonNullable<Extract<ImportPhase, { kind: 'paste' }>['problem']>;

const MEGABYTE = 1024 * 1024;
/** The limit of store/exchange/read-import.ts, in megabytes. */
const LIMIT = 64;

/** Why nothing was read, and what to do. */
export function PasteProblem({ problem }: { problem: Problem }) {
  const t = useTexts(importTexts);
  return <p className={`mt-2 text-sm ${problem.key === 'cancelled' ? 'text-muted' : 'text-danger'}`}>{sentenceFor(problem, t)}</p>;
}

function sentenceFor(problem: Problem, t: InLanguage<typeof importTexts>): string {
  switch (problem.key) {
    case 'cancelled':
      return t.cancelled;
    case 'crashed':
      return t.crashed(problem.message);
    case 'hung':
      return t.hung(problem.afterMs / 1000);
    case 'unavailable':
      return t.unavailable(problem.message);
    case 'fileTooLarge':
      return t.fileTooLarge(problem.name, Math.ceil(problem.bytes / MEGABYTE), LIMIT);
    case 'fileUnreadable':
      return t.fileUnreadable(problem.name);
  }
}
