import type { Cell, Sheet, SheetPart } from './sheet-in-words.ts';

/** The sheet as a page: what a printer gets, too. */
export function SheetView({ sheet: { title, intro, sections } }: { sheet: Sheet }) {
  return (
    <article className="evidence-sheet text-sm">
      <h3 className="text-base font-semibold break-words">{title}</h3>
      {intro.map((text) => (
        <p key={text} className="mt-1 break-words">
          {text}
        </p>
      ))}
      {sections.map(({ heading, parts }) => (
        <section key={heading} aria-label={heading} className="mt-5">
          <h4 className="border-b border-line pb-1 font-semibold break-words">{heading}</h4>
          {parts.map((part, index) => (
            // Parts have no name of their own, and their order stays.
            <Part key={index} part={part} heading={heading} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Part({ part, heading }: { part: SheetPart; heading: string }) {
  switch (part.kind) {
    case 'text':
      return <p className="mt-2 break-words">{part.text}</p>;
    case 'code':
      return (
        <figure className="mt-3">
          <figcaption className="mb-1 text-xs font-semibold">{part.caption}</figcaption>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reached by keyboard (WCAG 2.1.1) */}
          <pre tabIndex={0} role="region" aria-label={`${part.caption}, ${heading}`} className="overflow-x-auto rounded-md border border-line bg-sunken px-3 py-2 font-mono text-xs leading-5">
            {part.text}
          </pre>
        </figure>
      );
    case 'table':
      return (
        <div className="mt-3 overflow-x-auto">
          <table className="w-full border border-line bg-surface text-xs">
            <caption className="mb-1 text-left text-xs font-semibold">{part.caption}</caption>
            <thead className="bg-sunken">
              <tr>
                {part.head.map((name) => (
                  <th key={name} scope="col" className="px-2 py-1 text-left font-semibold">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {part.rows.map(([first, ...rest], index) => (
                // A header may be named twice.
                <tr key={index}>
                  <th scope="row" className="border-t border-line px-2 py-1 text-left align-top font-normal">
                    {first === undefined ? null : <CellView cell={first} />}
                  </th>
                  {rest.map((cell, at) => (
                    <td key={part.head[at + 1]} className="border-t border-line px-2 py-1 align-top">
                      <CellView cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

function CellView({ cell: { text, isCode, link } }: { cell: Cell }) {
  return (
    <>
      <span className={isCode ? 'font-mono break-all' : 'break-words'}>{text}</span>
      {link === null ? null : (
        <>
          {' '}
          <a href={link.url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer" className="text-accent underline underline-offset-2">
            {link.title}
          </a>
        </>
      )}
    </>
  );
}
