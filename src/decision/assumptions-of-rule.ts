import type { AssumptionId, StepId } from '../engine/attribution/types.ts';

const BY_CERTIFICATE: readonly StepId[] = ['certificate', 'certificateAndMailFrom', 'certificateAndRecipient'];
const BY_IP: readonly StepId[] = ['ipAndMailFrom', 'ipAndRecipient'];

/** The rules in which each assumption does its work; those of none are about the decision as a whole. */
const RULES: { readonly [A in AssumptionId]: readonly StepId[] } = {
  A1: [],
  A2: BY_CERTIFICATE,
  A3: [...BY_CERTIFICATE, 'partner'],
  A3b: BY_CERTIFICATE,
  A4: [...BY_CERTIFICATE, 'partner'],
  A5: ['partner'],
  A5b: ['partner'],
  A6: ['partner', 'defaultConnector'],
  A7: ['recipient'],
  A8: BY_IP,
  A9: [],
  A10: ['partner'],
  A11: [],
  A12: ['partner', 'defaultConnector'],
};

/** Those of a decision's assumptions that stand behind one of its rules. */
export function assumptionsOfRule(ids: readonly AssumptionId[], rule: StepId): AssumptionId[] {
  return ids.filter((id) => RULES[id].includes(rule));
}
