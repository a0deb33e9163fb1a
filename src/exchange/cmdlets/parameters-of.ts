import { sendConnectorEntries } from '../../model/send-connector.ts';
import { isDefault } from '../../model/validate-field.ts';
import { compareStrings } from '../../util/compare-strings.ts';
import { classOf, usedNames, usedProperty } from '../import/properties.ts';
import { isReservedName } from '../import/read-value.ts';
import type { CommandNoun, Parameter } from './command.ts';
import type { ParameterValue } from './quote.ts';

/** What an object says, divided into what a cmdlet can set and what is only kept. */
export type ObjectParts = { parameters: Parameter[]; kept: { name: string; json: string }[] };

/** A name that is a parameter's name and nothing else. */
const PARAMETER_NAME = /^[A-Z][A-Za-z0-9]{0,80}$/;
/** Get- shows them, and no Set- of the service takes them (AddressBookEnabled: on-premises Exchange only). Source: Set-AcceptedDomain and the other pages. */
const NEVER_SET: ReadonlySet<string> = new Set(['ConnectorSource', 'LinkForModifiedConnector', 'EFTestMode', 'EFSkipMailGateway', 'ScanAndDropRecipients', 'ClientHostNames', 'RuleSubType', 'Name', 'Default', 'AddressBookEnabled']);
/** What the command's identity stands for, and the state of a rule, which has cmdlets of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['Name', 'DomainName', 'State']);

/** Divides an object; the names are in a fixed order, those that the simulation reads first. */
export function partsOf(noun: CommandNoun, object: object): ObjectParts {
  const values = new Map<string, unknown>(Object.entries(object));
  const used = usedNames(noun).filter((name) => !ELSEWHERE.has(name));
  const others = [...values.keys()].filter((name) => usedProperty(noun, name) === undefined && !isReservedName(name)).sort(compareStrings);
  const parameters: Parameter[] = [];
  const kept: ObjectParts['kept'] = [];
  for (const name of [...used, ...others]) {
    const value = values.get(name);
    if (value === undefined || (noun === 'SendConnector' && isOursByDefault(name, value))) continue;
    const parameter = isSettable(noun, name) ? parameterValue(value) : undefined;
    if (parameter !== undefined && isReadBack(noun, name, parameter)) parameters.push({ name, value: parameter });
    else kept.push({ name, json: JSON.stringify(value) });
  }
  return { parameters, kept };
}

/** What a drawing says beyond any cmdlet needs no comment as long as it is what it would be anyhow. */
function isOursByDefault(name: string, value: unknown): boolean {
  if (name !== 'presentsCertificate' && name !== 'authenticatesAs') return false;
  return isDefault(sendConnectorEntries[name], value);
}

function isSettable(noun: CommandNoun, name: string): boolean {
  if (!PARAMETER_NAME.test(name) || NEVER_SET.has(name)) return false;
  const propertyClass = classOf(noun, name);
  return propertyClass === 'used' || propertyClass === 'settable' || propertyClass === 'notSimulated';
}

function parameterValue(value: unknown): ParameterValue | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e15 && !Object.is(value, -0)) return value;
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((item) => typeof item === 'string');
  return texts.length === value.length ? texts : undefined;
}

/** One item is written like a text, and none like null: where nobody knows the property's shape, those stay in a comment. */
function isReadBack(noun: CommandNoun, name: string, value: ParameterValue): boolean {
  return usedProperty(noun, name) !== undefined || (value !== null && (typeof value !== 'object' || value.length > 1));
}
