import { readingTexts } from '../content/header-texts.ts';
import type { Conclusion, Pass } from '../store/exchange/header-session.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { VerdictIcon } from '../verdict/VerdictIcon.tsx';
import { CertaintyBadge } from './CertaintyBadge.tsx';
import { ConclusionList } from './ConclusionList.tsx';

type Props = { number: number; pass: Pass; conclusions: readonly Conclusion[] };

/** One pass through the service: its direction, its tenant, and what says so. */
export function PassCard({ number, pass, conclusions }: Props) {
  const t = useTexts(readingTexts);
  const name = pass.opener === null ? t.passWithout(number) : t.passAt(number, pass.opener + 1);
  const { direction, tenantId } = pass;
  return (
    <section aria-label={name} className="rounded-md border border-line bg-surface px-3 py-2">
      <h4 className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm font-semibold">
        <span>{name}</span>
        <span className="inline-flex items-center gap-1 rounded bg-sunken px-1.5">
          {direction === null ? t.directionUnknown : <VerdictIcon verdict={direction.value} size={14} />}
          {direction?.value}
        </span>
        <span className="font-mono text-xs break-all">{tenantId?.value ?? (pass.isConsumer ? t.consumer : t.tenantUnknown)}</span>
        {direction === null ? null : <CertaintyBadge certainty={direction.certainty} />}
      </h4>
      {direction === null && tenantId === null && !pass.isConsumer ? <p className="mt-1 text-xs text-muted">{t.nothingSaid}</p> : null}
      <div className="mt-1">
        <ConclusionList conclusions={conclusions} />
      </div>
    </section>
  );
}
