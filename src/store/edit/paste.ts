import { problemLine } from '../../content/problems.ts';
import { readPart } from '../../model/copied-part.ts';
import type { CopiedPart } from '../../model/copy-part.ts';
import { pastePart } from '../../model/paste-part.ts';
import { change, currentScenario, type ChangeLabel } from '../document.ts';
import { usePreferences } from '../preferences.ts';
import { notify, select } from '../session.ts';

function put(part: CopiedPart, label: ChangeLabel): void {
  const pasted = pastePart(currentScenario(), part);
  if (pasted === null) return;
  change(label, () => pasted.scenario);
  select(pasted.ids);
}

/** Adds a part from its text; says what is wrong with a damaged one. */
export function paste(text: string): void {
  const read = readPart(text);
  if (read === null) return void notify({ key: 'nothingToPaste', unread: false });
  if (read.ok) return put(read.value, { key: 'paste', count: read.value.records.length });
  const [problem] = read.problems;
  notify({ key: 'pasteDamaged', reason: problem === undefined ? '' : problemLine(problem, usePreferences.getState().language) });
}

/** Adds a copy of a part beside it. Messages come along with whole organizations only: who doubles a server wants a second server. */
export function duplicate(part: CopiedPart): void {
  const isWhole = part.records.some(({ type }) => type === 'organization');
  put(isWhole ? part : { ...part, messages: [] }, { key: 'duplicate', count: part.records.length });
}
