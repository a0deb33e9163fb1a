/** The headings of a table of the bottom panel; they stay in view while its rows scroll. */
export function TableHead({ headings }: { headings: readonly string[] }) {
  return (
    <thead className="sticky top-0 z-10 bg-surface">
      <tr>
        {headings.map((heading) => (
          <th key={heading} scope="col" className="whitespace-nowrap px-2 py-0 text-xs font-medium text-muted">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
