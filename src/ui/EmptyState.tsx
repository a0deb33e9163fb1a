import type { ReactNode } from 'react';

type Props = { title: string; children?: ReactNode };

/** What stands where there is nothing yet, and what to do about it. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className="rounded-md border border-dashed border-line-strong px-3 py-4 text-center text-xs text-muted">
      <p>{title}</p>
      {children === undefined ? null : <div className="mt-2 flex justify-center">{children}</div>}
    </div>
  );
}
