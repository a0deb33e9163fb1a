import { ChevronDown } from 'lucide-react';
import { Fragment, useState } from 'react';
import { readingTexts } from '../content/header-texts.ts';
import { hopKindNames } from '../content/header-findings.ts';
import type { HeaderReading, Hop } from '../store/exchange/header-session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Badge } from '../ui/Badge.tsx';

/** Rows at once: a header has a dozen hops, a forged one may have thousands. */
const MOST_HOPS = 100;

/** The hops in their order, where the message passed into the service, and from where on their lines can be believed. */
export function HopTable({ reading: { hops, passes, vouchedFrom } }: { reading: HeaderReading }) {
  const t = useTexts(readingTexts);
  return (
    <div className="overflow-x-auto rounded-md border border-line bg-surface">
      <table aria-label={t.hops} className="w-full text-xs">
        <thead className="bg-sunken">
          <tr>
            {[t.hop, t.kind, t.from, t.ip, t.by, t.time].map((name) => (
              <th key={name} scope="col" className="px-2 py-1 text-left font-semibold">
                {name}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">{t.line}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {hops.slice(0, MOST_HOPS).map((hop, index) => (
            <Fragment key={index}>
              {index === vouchedFrom && index > 0 ? (
                <tr>
                  <td colSpan={7} className="border-t-2 border-accent px-2 py-0.5 text-accent">
                    {t.believed}
                  </td>
                </tr>
              ) : null}
              <HopRow index={index} hop={hop} before={hops[index - 1] ?? null} pass={passes.findIndex(({ first }) => first === index) + 1} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { index: number; hop: Hop; before: Hop | null; /** The pass that begins here, from 1; 0: none. */ pass: number };

function HopRow({ index, hop, before, pass }: RowProps) {
  const t = useTexts(readingTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const cell = 'border-t border-line px-2 py-1 align-top';
  return (
    <>
      <tr className={pass === 0 ? '' : 'bg-accent-soft'}>
        <td className={`${cell} tabular-nums`}>{index + 1}</td>
        <th scope="row" className={`${cell} text-left font-medium`}>
          {hopKindNames[hop.kind][language]} {pass === 0 ? null : <Badge look="accent">{t.pass(pass)}</Badge>}
        </th>
        <td className={`${cell} font-mono break-all`}>{hop.from}</td>
        <td className={`${cell} font-mono break-all`}>{hop.ip}</td>
        <td className={`${cell} font-mono break-all`}>{hop.by}</td>
        <td className={`${cell} tabular-nums`}>
          {hop.time === null ? <span className="text-muted">{t.noTime}</span> : timeText(hop.time)}
          {hop.time === null || before?.time == null || hop.time <= before.time ? null : <span className="block text-muted">{t.delay(delayText(hop.time - before.time))}</span>}
        </td>
        <td className={`${cell} w-8`}>
          <button
            type="button"
            aria-expanded={open}
            aria-label={t.showLine(index + 1)}
            title={t.showLine(index + 1)}
            className="inline-flex size-6 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
            onClick={() => setOpen(!open)}
          >
            <ChevronDown aria-hidden="true" size={14} className={`transition-transform ${open ? 'rotate-180' : ''}`} />
          </button>
        </td>
      </tr>
      {open ? (
        <tr>
          <td colSpan={7} className="px-2 pb-2 font-mono break-all">
            Received: {hop.text}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function timeText(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

/** `3 s`, `2 min 5 s`, `1 h 2 min`. */
function delayText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
