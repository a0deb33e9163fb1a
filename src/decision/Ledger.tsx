import { useState } from 'react';
import { decisionTexts } from '../content/decision-texts.ts';
import { ledgerSentence } from '../content/ledger.ts';
import { stepTitles } from '../content/step-titles.ts';
import { whyNotTexts, type LossFacts } from '../content/why-not.ts';
import type { LedgerRow } from '../engine/attribution/types.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { ConnectorButton } from './ConnectorButton.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Need } from './Need.tsx';

/** Rows added at a time: a forest may hold more connectors than anyone reads, or a page can lay out at once. */
const PAGE = 100;

type Props = { rows: readonly LedgerRow[]; facts: LossFacts };

/** Every inbound connector of every tenant, and why it did or did not claim the entry. */
export function Ledger({ rows, facts }: Props) {
  const t = useTexts(decisionTexts);
  return <Disclosure title={t.ledger}>{() => (rows.length === 0 ? <p className="text-sm">{t.ledgerEmpty}</p> : <LedgerTable rows={rows} facts={facts} />)}</Disclosure>;
}

function LedgerTable({ rows, facts }: Props) {
  const t = useTexts(decisionTexts);
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <table className="w-full table-fixed border-collapse text-left text-sm">
        <caption className="sr-only">{t.ledgerCaption}</caption>
        <thead>
          <tr className="text-xs text-muted">
            <th scope="col" className="w-[38%] py-1 pr-2 font-medium">
              {t.columnConnector}
            </th>
            <th scope="col" className="py-1 font-medium">
              {t.columnReason}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <LedgerLine key={`${row.tenant} ${row.connector}`} row={row} facts={facts} />
          ))}
        </tbody>
      </table>
      {rows.length > limit ? (
        <button type="button" className="mt-2 text-sm text-accent underline underline-offset-2" onClick={() => setLimit(limit + PAGE)}>
          {t.moreRows(Math.min(PAGE, rows.length - limit))}
        </button>
      ) : null}
    </>
  );
}

function LedgerLine({ row: { tenant, connector, step, reason }, facts }: { row: LedgerRow; facts: LossFacts }) {
  const t = useTexts(whyNotTexts);
  const [open, setOpen] = useState(false);
  const language = useLanguage();
  return (
    <tr className="border-t border-line align-top" data-reason={reason.key}>
      <th scope="row" className="py-1.5 pr-2 font-normal">
        <ConnectorButton tenant={tenant} connector={connector} />
      </th>
      <td className="py-1.5 break-words">
        {step === null ? null : <span className="block text-xs text-muted">{stepTitles[step][language]}</span>}
        <span className={reason.key === 'chosen' ? 'font-semibold text-ok' : ''}>{ledgerSentence(reason, language)}</span>
        {reason.key === 'chosen' ? null : (
          <button type="button" aria-expanded={open} className="block text-xs text-accent underline underline-offset-2" onClick={() => setOpen(!open)}>
            {t.would}
          </button>
        )}
        {open ? <Need tenant={tenant} connector={connector} reason={reason} facts={facts} /> : null}
      </td>
    </tr>
  );
}
