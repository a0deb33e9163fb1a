import type { Scenario } from '../../model/scenario.ts';
import type { LinkCost } from '../../share/link-costs.ts';
import { drawingLink, type LinkForm } from './drawing-link.ts';

export type { LinkCost, LinkPart } from '../../share/link-costs.ts';

/** What a link is to say. */
export type LinkWish = {
  form: LinkForm;
  /** Whether every name, domain and address is renamed. */
  anonymous: boolean;
  /** The run and the moment (milliseconds on its clock) it opens at; null: it plays from the start. */
  start: { run: string; time: number } | null;
};

/** A link, and what costs how much in it. */
export type SharedLink = { link: string; costs: readonly LinkCost[] };

/** Makes a link of a drawing. */
export async function shareDrawing(scenario: Scenario, { form, anonymous, start }: LinkWish): Promise<SharedLink> {
  const [{ anonymize, anonymousId }, { linkCosts }] = await Promise.all([import('../../share/anonymize.ts'), import('../../share/link-costs.ts')]);
  const shared = anonymous ? anonymize(scenario) : scenario;
  const run = start === null ? null : anonymous ? anonymousId(scenario, start.run) : start.run;
  const flags = start === null || run === null ? [] : [`run=${encodeURIComponent(run)}`, `t=${Math.round(start.time)}`];
  return { link: await drawingLink(shared, form, flags), costs: linkCosts(shared) };
}
