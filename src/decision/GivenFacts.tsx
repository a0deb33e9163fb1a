import { decisionTexts } from '../content/decision-texts.ts';
import type { InLanguage } from '../content/language.ts';
import type { Step } from '../engine/attribution/types.ts';
import { useTexts } from '../store/show/use-texts.ts';

type Given = { name: string; values: readonly string[] };

/** What a rule is asked with: the side of the comparison that the session brings. */
function givenOf(step: Step, t: InLanguage<typeof decisionTexts>): Given[] {
  const domain = (value: string | null): string[] => [value ?? t.nullSender];
  switch (step.id) {
    case 'submission':
    case 'partner':
      return [];
    case 'certificate':
      return [{ name: t.presentedNames, values: step.presentedNames }];
    case 'certificateAndMailFrom':
    case 'certificateAndRecipient':
      return [
        { name: t.presentedNames, values: step.presentedNames },
        { name: step.id === 'certificateAndMailFrom' ? t.mailFromDomain : t.rcptToDomain, values: domain(step.domain) },
      ];
    case 'ipAndMailFrom':
    case 'ipAndRecipient':
      return [
        { name: t.connectingIp, values: step.connectingIp === null ? [] : [step.connectingIp] },
        { name: step.id === 'ipAndMailFrom' ? t.mailFromDomain : t.rcptToDomain, values: domain(step.domain) },
      ];
    case 'recipient':
      return [{ name: t.rcptToDomain, values: [step.domain] }];
    case 'defaultConnector':
      return [
        { name: 'RejectDirectSend', values: [String(step.RejectDirectSend)] },
        ...(step.tenant === null ? [] : [{ name: t.mailFromAccepted(step.tenant), values: [step.mailFromAccepted ? t.yes : t.no] }]),
      ];
  }
}

/** The session's side of a comparison, as a small list. */
export function GivenFacts({ step }: { step: Step }) {
  const t = useTexts(decisionTexts);
  const given = givenOf(step, t);
  if (given.length === 0) return null;
  return (
    <dl className="mt-2 space-y-0.5 text-sm">
      {given.map(({ name, values }) => (
        <div key={name} className="flex flex-wrap gap-x-2">
          <dt className="text-muted">{name}</dt>
          <dd className="font-mono text-[13px] break-all">{values.length === 0 ? <span className="font-sans">{t.none}</span> : values.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
