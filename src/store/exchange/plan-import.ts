import { importedNames } from '../../content/import-questions.ts';
import type { Language } from '../../content/language.ts';
import type { AnsweredHost, DrawnNames, HostRole, OnwardWay } from '../../exchange/plan/answered-host.ts';
import { withAnswer, type Answer } from '../../exchange/plan/answers.ts';
import type { ImportReport, ObjectReport, PropertyReport } from '../../exchange/import/report.ts';
import type { ObjectKind } from '../../exchange/import/kinds.ts';
import type { PropertyChange } from '../../exchange/plan/merge-named.ts';
import { missingFacts, type MissingFact } from '../../exchange/plan/missing-facts.ts';
import type { PasteNote } from '../../exchange/paste/pasted.ts';
import type { PlannedChange } from '../../exchange/plan/import-choice.ts';
import type { CommandRefusal } from '../../exchange/plan/plan-commands.ts';
import { planImport } from '../../exchange/plan/plan-import.ts';
import { suggestAnswer } from '../../exchange/plan/suggest-answer.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import { EMPTY_SCENARIO, type Scenario } from '../../model/scenario.ts';
import type { Tenant } from '../../model/tenant.ts';
import { tenantsOf } from '../show/tenants-of.ts';

export type { Answer, AnsweredHost, CommandRefusal, HostRole, OnwardWay, ImportReport, MissingFact, ObjectKind, ObjectReport, PasteNote, PlannedChange, PropertyChange, PropertyReport };

/** Where an import shall go. */
export type ImportWish = {
  where: 'new' | 'here';
  /** Id of a tenant of the open drawing; null: a new one. Without meaning in a new drawing. */
  tenant: string | null;
  /** Id of the host that the Send connectors are of; null: a new one. */
  host: string | null;
  isWhole: boolean;
};

/** A question that was answered. */
export type Answered = { fact: MissingFact; answer: Answer };

/** What an import would give, as far as it is decided. */
export type ImportDraft = {
  scenario: Scenario;
  tenant: Tenant;
  changes: readonly PlannedChange[];
  /** What is still missing, in the order in which it is asked. What was answered is not asked again, whatever the answer. */
  open: readonly MissingFact[];
  /** Whether first messages are proposed: the drawing has none of its own. */
  wantsMessages: boolean;
};

/** Names a question across drafts. */
export function factKey(fact: MissingFact): string {
  return JSON.stringify(fact);
}

/** Plans an import into a drawing, or says why there is none: commands do not fit what is drawn. Nothing is changed. */
export function draftImport(drawing: Scenario, report: ImportReport, wish: ImportWish, answered: readonly Answered[], language: Language): ImportDraft | CommandRefusal | null {
  const names = namesIn(language);
  const isNew = wish.where === 'new';
  const choice = { tenant: isNew ? null : wish.tenant, host: isNew ? null : wish.host, isWhole: wish.isWhole, serverName: names.onPremisesServer };
  const plan = planImport(isNew ? EMPTY_SCENARIO : drawing, report, choice);
  if (plan.refusal !== null) return plan.refusal;
  const scenario = answered.reduce((drawn, { answer }) => withAnswer(drawn, plan.tenant, answer, names), plan.scenario);
  const tenant = tenantsOf(scenario).find(({ id }) => id === plan.tenant);
  if (tenant === undefined) return null;
  const settled = new Set(answered.map(({ fact }) => factKey(fact)));
  const wantsMessages = isNew || drawing.messages.length === 0;
  const open = missingFacts(scenario, tenant, report, wantsMessages).filter((fact) => !settled.has(factKey(fact)));
  return { scenario, tenant, changes: plan.changes, open, wantsMessages };
}

/** A first answer to a question; null where nothing can be entered. */
export function suggestionFor({ scenario, tenant }: ImportDraft, fact: MissingFact): Answer | null {
  return suggestAnswer(scenario, tenant.id, fact);
}

/** The open questions answered with their suggestions, as many as still make a drawing that one can read. */
export function withSuggestions(draft: ImportDraft, report: ImportReport, skipped: ReadonlySet<string>, language: Language, limit = MAX_SUGGESTIONS): Answered[] {
  const names = namesIn(language);
  const given: Answered[] = [];
  const seen = new Set(skipped);
  let { scenario, tenant, open } = draft;
  while (given.length < limit) {
    const fact = open.find((candidate) => !seen.has(factKey(candidate)));
    if (fact === undefined) break;
    seen.add(factKey(fact));
    const answer = suggestAnswer(scenario, tenant.id, fact);
    if (answer === null) continue;
    given.push({ fact, answer });
    scenario = withAnswer(scenario, tenant.id, answer, names);
    tenant = tenantsOf(scenario).find(({ id }) => id === draft.tenant.id) ?? tenant;
    open = missingFacts(scenario, tenant, report, draft.wantsMessages);
  }
  return given;
}

/** More suggestions at once would fill a drawing with what nobody has said. */
const MAX_SUGGESTIONS = 30;

/** The tenant of a drawing that a paste is most likely about: one with a domain or an inbound connector of the same name. */
export function likelyTenant(drawing: Scenario, { objects, commands }: ImportReport): Tenant | null {
  const pasted = objects.map(({ kind, value }): { kind: ObjectKind; name: string } => ({ kind, name: 'DomainName' in value ? value.DomainName : 'Name' in value ? value.Name : '' }));
  const all = [...pasted, ...commands.map(({ noun, identity }) => ({ kind: noun, name: identity }))];
  const domains = new Set(all.flatMap(({ kind, name }) => (kind === 'AcceptedDomain' ? [normalizeDomain(name)] : [])));
  const names = new Set(all.flatMap(({ kind, name }) => (kind === 'InboundConnector' ? [name.toLowerCase()] : [])));
  const isLikely = (tenant: Tenant): boolean =>
    tenant.AcceptedDomains.some(({ DomainName }) => domains.has(normalizeDomain(DomainName))) || tenant.InboundConnectors.some(({ Name }) => names.has(Name.toLowerCase()));
  return tenantsOf(drawing).find(isLikely) ?? null;
}

function namesIn(language: Language): DrawnNames {
  const { onPremisesServer, gateway, service, internetHost, toTenant, toInternet, messageFrom } = importedNames;
  return {
    onPremisesServer: onPremisesServer[language],
    gateway: gateway[language],
    service: service[language],
    internetHost: internetHost[language],
    toTenant: toTenant[language],
    toInternet: toInternet[language],
    messageFrom: messageFrom[language],
  };
}
