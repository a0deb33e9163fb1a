import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { decisionTexts } from '../content/decision-texts.ts';
import type { LedgerRow, Step } from '../engine/attribution/types.ts';
import { useDocument } from '../store/document.ts';
import { tenantsOf } from '../store/show/tenants-of.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { candidateLines, type CandidateLine } from './candidate-lines.ts';
import { ConnectorButton } from './ConnectorButton.tsx';
import { ParameterLink } from './ParameterLink.tsx';
import { TenantName } from './TenantName.tsx';

/** So many are shown before more are asked for. */
const FIRST = 5;
const MORE = 50;

/** The connectors or tenants that a rule looked at, of every tenant, each with what was compared and where that is set. */
export function CandidateList({ step, ledger }: { step: Step; ledger: readonly LedgerRow[] }) {
  const t = useTexts(decisionTexts);
  const [shown, show] = useState(FIRST);
  const records = useDocument((state) => state.scenario.records);
  const tenants = tenantsOf({ records }).map(({ name }) => name);
  const lines = candidateLines(step, { ledger, tenants }, useLanguage());
  if (lines.length === 0) return null;
  const rest = lines.length - shown;
  return (
    <>
      <ul className="mt-2 space-y-2">
        {lines.slice(0, shown).map((line) => (
          <Candidate key={line.key} line={line} />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" className="mt-1 pl-6 text-sm text-accent underline underline-offset-2" onClick={() => show(shown + MORE)}>
          {t.moreCandidates(rest)}
        </button>
      ) : null}
    </>
  );
}

function Candidate({ line: { tenant, connector, wins, sentence, restsOn } }: { line: CandidateLine }) {
  const t = useTexts(decisionTexts);
  const Icon = wins ? Check : X;
  return (
    <li className="flex gap-2 text-sm">
      <Icon aria-hidden="true" size={16} strokeWidth={2.5} className={`mt-0.5 shrink-0 ${wins ? 'text-ok' : 'text-danger'}`} />
      <div className="min-w-0">
        <span className="sr-only">{wins ? t.wins : t.loses}: </span>
        {connector === null ? <TenantName name={tenant} /> : <ConnectorButton tenant={tenant} connector={connector} />}
        <p className="break-words">{sentence}</p>
        <p className="flex flex-wrap gap-x-3">
          {restsOn.map((parameter) => (
            <ParameterLink key={parameter} tenant={tenant} connector={connector} parameter={parameter} />
          ))}
        </p>
      </div>
    </li>
  );
}
