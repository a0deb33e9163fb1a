import { badgeTexts } from '../content/badge-texts.ts';
import type { Language } from '../content/language.ts';
import { verdictNames } from '../content/verdict-names.ts';
import type { Decision } from '../engine/attribution/types.ts';

/** As much of a decision as its name needs. What a decision was before an edit is known without its reply. */
export type Named = Pick<Decision, 'verdict' | 'tenant'> & Partial<Pick<Decision, 'tenants' | 'reply'>>;

/** What stands beside the verdict's word: the tenant, the reply's codes, or the tenants it could be; may be empty. */
export function verdictObject({ verdict, tenant, tenants, reply }: Named, language: Language): string {
  switch (verdict) {
    case 'Originating':
    case 'Incoming':
      return tenant ?? '';
    case 'Rejected':
      return reply === null || reply === undefined ? (tenant ?? '') : `${reply.code} ${reply.enhancedStatusCode}`;
    case 'Ambiguous':
      return badgeTexts.several[language](tenants ?? []);
  }
}

/** A decision in a few words: `Originating contoso`, `Rejected 550 5.7.64`. */
export function verdictLabel(decision: Named, language: Language): string {
  return [verdictNames[decision.verdict][language], verdictObject(decision, language)].filter((part) => part !== '').join(' ');
}
