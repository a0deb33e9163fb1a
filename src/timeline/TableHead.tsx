/** What a column does that gives way to the others where there is no room for it. */
export const YIELDS = 'max-[560px]:hidden';

type Props = {
  headings: readonly string[];
  /** The places of those that give way on a telephone, counted from 0. */
  yielding?: readonly number[];
};

const NONE: readonly number[] = [];

/** The headings of a table of the bottom panel; they stay in view while its rows scroll. */
export function TableHead({ headings, yielding = NONE }: Props) {
  return (
    <thead className="sticky top-0 z-10 bg-surface">
      <tr>
        {headings.map((heading, at) => (
          <th key={heading} scope="col" className={`whitespace-nowrap px-2 py-0 text-xs font-medium text-muted ${yielding.includes(at) ? YIELDS : ''}`}>
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
