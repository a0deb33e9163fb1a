import { RESERVED_IDS } from './layout.ts';
import { canSubmitAt } from './new-message.ts';
import type { Problem, ProblemKey } from './problem.ts';
import { isHost } from './record.ts';
import type { Scenario } from './scenario.ts';

/**
 * What a schema of single nouns cannot see: ids that occur twice, names that must be unique, references that lead
 * nowhere. Smart hosts and MX exchanges are no references: a name that resolves to nothing is a fact of the drawing,
 * which routing reports.
 */
export function checkReferences(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const report = (key: ProblemKey, path: string, received: string): void => {
    problems.push({ key, path, received: JSON.stringify(received), expected: null });
  };
  const reportDuplicates = (key: ProblemKey, values: readonly string[], pathOf: (index: number) => string): void => {
    const seen = new Set<string>();
    values.forEach((value, index) => {
      if (seen.has(value)) report(key, pathOf(index), value);
      seen.add(value);
    });
  };

  const { records, messages, expectations } = scenario;
  const typeById = new Map(records.map((record) => [record.id, record.type]));
  reportDuplicates('duplicateId', records.map((record) => record.id), (index) => `records[${index}].id`);
  reportDuplicates('duplicateId', messages.map((message) => message.id), (index) => `messages[${index}].id`);

  const tenantNames = new Set<string>();
  records.forEach((record, index) => {
    const path = `records[${index}]`;
    if (RESERVED_IDS.includes(record.id)) report('reservedId', `${path}.id`, record.id);
    if ('organization' in record && record.organization !== null && typeById.get(record.organization) !== 'organization') {
      report('unknownReference', `${path}.organization`, record.organization);
    }
    if (record.type === 'tenant') {
      if (tenantNames.has(record.name)) report('duplicateName', `${path}.name`, record.name);
      tenantNames.add(record.name);
      for (const list of ['InboundConnectors', 'OutboundConnectors', 'TransportRules'] as const) {
        reportDuplicates('duplicateName', record[list].map((item) => item.Name), (at) => `${path}.${list}[${at}].Name`);
      }
    }
    if (isHost(record)) {
      reportDuplicates('duplicateName', record.SendConnectors.map((item) => item.Name), (at) => `${path}.SendConnectors[${at}].Name`);
    }
  });

  const starts = new Set(records.filter(canSubmitAt).map((record) => record.id));
  messages.forEach((message, index) => {
    if (!starts.has(message.submittedAt)) {
      report('unknownReference', `messages[${index}].submittedAt`, message.submittedAt);
    }
  });

  const messageIds = new Set(messages.map((message) => message.id));
  expectations.forEach((expectation, index) => {
    const path = `expectations[${index}]`;
    if (!messageIds.has(expectation.message)) report('unknownReference', `${path}.message`, expectation.message);
    if (expectation.kind === 'decision' && expectation.tenant !== null && typeById.get(expectation.tenant) !== 'tenant') {
      report('unknownReference', `${path}.tenant`, expectation.tenant);
    }
    if (expectation.kind === 'outcome' && expectation.at !== null && !typeById.has(expectation.at)) {
      report('unknownReference', `${path}.at`, expectation.at);
    }
  });
  return problems;
}
