import type { ReactNode } from 'react';

const LOOKS = { neutral: 'bg-sunken text-muted', accent: 'bg-accent-soft text-accent', warn: 'bg-warn-soft text-warn' } as const;

type Props = { children: ReactNode; look?: keyof typeof LOOKS };

/** A word or a number beside something. */
export function Badge({ children, look = 'neutral' }: Props) {
  return <span className={`inline-flex shrink-0 items-center rounded px-1.5 text-[11px] leading-[18px] font-medium ${LOOKS[look]}`}>{children}</span>;
}
