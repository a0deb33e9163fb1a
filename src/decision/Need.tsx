import { needSentence, type LossFacts } from '../content/why-not.ts';
import type { LedgerReason } from '../engine/attribution/types.ts';
import { useLanguage } from '../store/show/use-texts.ts';
import { ParameterLink } from './ParameterLink.tsx';
import { parameterOf } from './why-not.ts';

type Props = { tenant: string; connector: string; reason: LedgerReason; facts: LossFacts };

/** What would have had to be different for a connector that lost, and the way to the parameter. */
export function Need({ tenant, connector, reason, facts }: Props) {
  const language = useLanguage();
  const parameter = parameterOf(reason);
  return (
    <div className="mt-1 border-l-2 border-accent pl-2 text-sm">
      <p className="break-words">{needSentence(reason, facts, language)}</p>
      {parameter === null ? null : <ParameterLink tenant={tenant} connector={connector} parameter={parameter} />}
    </div>
  );
}
