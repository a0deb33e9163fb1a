import { CircleCheck, CircleDashed } from 'lucide-react';
import { coverageKinds, coverageTexts } from '../content/coverage-texts.ts';
import type { Run } from '../engine/result.ts';
import { useAsking } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import { useResults } from '../store/run/results.ts';
import { select, selectRow } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { coverageOf, type Coverage } from './coverage-of.ts';

const NO_RUNS: readonly Run[] = [];

/** What the drawing's messages made use of, and what none of them did. */
export function CoverageDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(coverageTexts);
  const records = useDocument((state) => state.scenario.records);
  const runs = useResults((state) => state.result?.runs ?? NO_RUNS);
  const hidden = useAsking();
  const all = hidden ? [] : coverageOf(records, runs);
  const used = all.filter((one) => one.used > 0);
  const unused = all.filter((one) => one.used === 0);
  return (
    <Dialog title={t.title} intro={t.intro} closeLabel={t.close} onClose={onClose}>
      {hidden ? <p className="text-sm">{t.hidden}</p> : null}
      {!hidden && all.length === 0 ? <p className="text-sm">{t.nothing}</p> : null}
      {all.length === 0 ? null : (
        <>
          <p role="status" className="mb-3 text-sm font-semibold">
            {t.summary(used.length, all.length)}
          </p>
          {unused.length === 0 ? <p className="mb-3 text-sm text-ok">{t.nothingUnused}</p> : <List title={t.unused} all={unused} onOpen={onClose} />}
          {used.length === 0 ? null : <List title={t.used} all={used} onOpen={onClose} />}
        </>
      )}
    </Dialog>
  );
}

function List({ title, all, onOpen }: { title: string; all: readonly Coverage[]; onOpen: () => void }) {
  return (
    <section aria-label={title} className="mb-4">
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {all.map((one) => (
          <Line key={`${one.kind} ${one.record} ${one.index}`} one={one} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** Pressing it opens it in the inspector. */
function Line({ one, onOpen }: { one: Coverage; onOpen: () => void }) {
  const t = useTexts(coverageTexts);
  const language = useLanguage();
  const { kind, record, index, name, owner, enabled, used, lost } = one;
  const open = (): void => {
    onOpen();
    if (index === null || kind === 'TransportRules' || kind === 'mxRecord') select([record]);
    else selectRow({ record, list: kind, index });
  };
  const Icon = used > 0 ? CircleCheck : CircleDashed;
  const said = used > 0 ? t.times(used) : !enabled ? t.off : lost > 0 ? t.lost(lost) : kind === 'InboundConnectors' ? t.neverAsked : '';
  return (
    <li>
      <button type="button" className="flex w-full items-center gap-2 px-3 py-1.5 text-left text-sm hover:bg-sunken" onClick={open}>
        <Icon aria-hidden="true" size={16} className={`shrink-0 ${used > 0 ? 'text-ok' : 'text-warn'}`} />
        <span className="min-w-0 flex-1">
          <span className="block font-medium break-words">{name}</span>
          <span className="block text-xs text-muted">{t.of(coverageKinds[kind][language], owner)}</span>
        </span>
        <span className="shrink-0 text-xs text-muted tabular-nums">{said}</span>
      </button>
    </li>
  );
}
