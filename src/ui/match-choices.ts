/** One thing to choose. */
export type Choice = {
  key: string;
  label: string;
  /** A second line. */
  detail?: string;
  /** At its right: a shortcut. */
  aside?: string;
  /** Found by these words as well. */
  keywords?: string;
  /** Why it cannot be chosen; it stays in the list, so that the reason can be read. */
  refusal?: string;
};

function textOf({ label, detail, keywords }: Choice): string {
  return `${label} ${detail ?? ''} ${keywords ?? ''}`.normalize('NFKC').toLowerCase();
}

/** The choices that hold every word of a query. Those whose label begins with it come first, then those that can be chosen. */
export function matchChoices(choices: readonly Choice[], query: string): Choice[] {
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  if (wanted === '') return [...choices];
  const words = wanted.split(/\s+/);
  const rank = (choice: Choice): number => (choice.label.toLowerCase().startsWith(wanted) ? 0 : 2) + (choice.refusal === undefined ? 0 : 1);
  return choices
    .filter((choice) => words.every((word) => textOf(choice).includes(word)))
    .map((choice, index) => ({ choice, index, rank: rank(choice) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ choice }) => choice);
}
