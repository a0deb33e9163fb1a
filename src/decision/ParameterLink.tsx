import { Wrench } from 'lucide-react';
import { whyNotTexts } from '../content/why-not.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { isOfTenant, type RestsOn } from './candidate-lines.ts';
import { showParameter } from './show-parameter.ts';

type Props = { tenant: string; connector: string | null; parameter: RestsOn };

/** The way to a parameter in the inspector: a connector's, or its tenant's. */
export function ParameterLink({ tenant, connector, parameter }: Props) {
  const t = useTexts(whyNotTexts);
  const label = t.show(parameter, connector === null || isOfTenant(parameter) ? tenant : connector);
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="inline-flex max-w-full items-center gap-1 text-left text-xs break-all text-accent underline underline-offset-2"
      onClick={() => showParameter(tenant, connector, parameter)}
    >
      <Wrench aria-hidden="true" size={12} className="shrink-0" />
      {parameter}
    </button>
  );
}
