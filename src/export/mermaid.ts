import { createRouteProjection } from '../canvas/project-routes.ts';
import { placeTexts } from '../content/place-texts.ts';
import type { Language } from '../content/language.ts';
import type { Place } from '../engine/result.ts';
import { DNS_ID, FRONT_DOOR_ID } from '../model/layout.ts';
import { canSubmitAt } from '../model/new-message.ts';
import type { ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { verdictLabel } from '../verdict/verdict-label.ts';
import type { DrawnRun } from './brush.ts';

/**
 * A label in quotes. Mermaid writes characters that would end it as entity codes (its page on flowcharts); a backtick after
 * the quote would begin text in Markdown.
 */
function label(text: string): string {
  return `"${text.replace(/["`#<>&\u0000-\u001f]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}

/** Ids of ours may be words of Mermaid's own ("end"), so each gets a letter in front. */
function idOf(id: string): string {
  return `n_${id.replace(/-/g, '__')}`;
}

function nodeLine(record: ScenarioRecord): string {
  const name = 'name' in record ? record.name : '';
  return `${idOf(record.id)}${record.type === 'tenant' ? `([${label(name)}])` : `[${label(name)}]`}`;
}

/** Every decision, and every other hop, as an arrow with its number. */
function hopLine(hop: DrawnRun['hops'][number], number: number, language: Language): string {
  const id = (place: Place): string => idOf(place.kind === 'frontDoor' ? FRONT_DOOR_ID : place.id);
  if (hop.attribution === null) return `${id(hop.from)} ==>|${label(`${number}`)}| ${id(hop.to)}`;
  const words = label(`${number}: ${verdictLabel(hop.attribution, language)}`);
  if (hop.attribution.decidedBy === 'submission' || hop.to.kind === 'frontDoor') return `${id(hop.from)} ==>|${words}| ${id(hop.to)}`;
  return `${id(hop.from)} ==> ${idOf(FRONT_DOOR_ID)} ==>|${words}| ${id(hop.to)}`;
}

/** The drawing as a Mermaid flowchart, for wikis and issues that draw one: configured routes dotted, the run's hops thick. */
export function toMermaid(scenario: Scenario, run: DrawnRun | null, language: Language): string {
  const { records } = scenario;
  const things = records.filter(canSubmitAt);
  const ownerOf = (record: ScenarioRecord): string | null => ('organization' in record ? record.organization : null);
  const frames = records
    .filter((record) => record.type === 'organization')
    .flatMap((organization) => [
      `  subgraph ${idOf(organization.id)}[${label(organization.name)}]`,
      ...things.filter((record) => ownerOf(record) === organization.id).map((record) => `    ${nodeLine(record)}`),
      '  end',
    ]);
  const outside = things.filter((record) => !records.some(({ id }) => id === ownerOf(record))).map((record) => `  ${nodeLine(record)}`);
  const routes = createRouteProjection()(records).map(({ source, target }) => `  ${idOf(source)} -.-> ${idOf(target)}`);
  return [
    'flowchart BT',
    ...frames,
    ...outside,
    `  ${idOf(FRONT_DOOR_ID)}{{${label(placeTexts.frontDoor[language])}}}`,
    `  ${idOf(DNS_ID)}[("DNS")]`,
    ...new Set(routes),
    ...(run?.hops ?? []).map((hop, index) => `  ${hopLine(hop, index + 1, language)}`),
    '',
  ].join('\n');
}
