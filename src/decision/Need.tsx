import { Wrench } from 'lucide-react';
import { needSentence, whyNotTexts, type LossFacts } from '../content/why-not.ts';
import type { LedgerReason } from '../engine/attribution/types.ts';
import { useLanguage, useTexts } from '../store/use-texts.ts';
import { showParameter } from './show-parameter.ts';
import { parameterOf } from './why-not.ts';

type Props = { tenant: string; connector: string; reason: LedgerReason; facts: LossFacts };

/** What would have had to be different for a connector that lost, and the way to the parameter. */
export function Need({ tenant, connector, reason, facts }: Props) {
  const t = useTexts(whyNotTexts);
  const language = useLanguage();
  const parameter = parameterOf(reason);
  return (
    <div className="mt-1 border-l-2 border-accent pl-2 text-sm">
      <p className="break-words">{needSentence(reason, facts, language)}</p>
      {parameter === null ? null : (
        <button
          type="button"
          aria-label={t.show(parameter, parameter === 'AcceptedDomains' ? tenant : connector)}
          className="mt-0.5 inline-flex items-center gap-1 text-left text-accent underline underline-offset-2"
          onClick={() => showParameter(tenant, connector, parameter)}
        >
          <Wrench aria-hidden="true" size={13} className="shrink-0" />
          {parameter}
        </button>
      )}
    </div>
  );
}
