import { Check, X } from 'lucide-react';
import { decisionTexts } from '../content/decision-texts.ts';
import type { Step } from '../engine/attribution/types.ts';
import { useLanguage, useTexts } from '../store/use-texts.ts';
import { candidateLines, type CandidateLine } from './candidate-lines.ts';
import { ConnectorButton } from './ConnectorButton.tsx';
import { TenantName } from './TenantName.tsx';

/** More are in the table below the verdict. */
const MOST = 6;

/** The connectors or tenants that a rule looked at, each with what was compared. */
export function CandidateList({ step }: { step: Step }) {
  const t = useTexts(decisionTexts);
  const lines = candidateLines(step, useLanguage());
  if (lines.length === 0) return null;
  return (
    <ul className="mt-2 space-y-2">
      {lines.slice(0, MOST).map((line) => (
        <Candidate key={line.key} line={line} />
      ))}
      {lines.length > MOST ? <li className="text-sm text-muted">{t.moreCandidates(lines.length - MOST)}</li> : null}
    </ul>
  );
}

function Candidate({ line: { tenant, connector, wins, sentence } }: { line: CandidateLine }) {
  const t = useTexts(decisionTexts);
  const Icon = wins ? Check : X;
  return (
    <li className="flex gap-2 text-sm">
      <Icon aria-hidden="true" size={16} strokeWidth={2.5} className={`mt-0.5 shrink-0 ${wins ? 'text-ok' : 'text-danger'}`} />
      <div className="min-w-0">
        <span className="sr-only">{wins ? t.wins : t.loses}: </span>
        {connector === null ? <TenantName name={tenant} /> : <ConnectorButton tenant={tenant} connector={connector} />}
        <p className="break-words">{sentence}</p>
      </div>
    </li>
  );
}
