import type { AcceptedDomain } from '../../model/accepted-domain.ts';
import type { InboundConnector } from '../../model/inbound-connector.ts';
import type { OutboundConnector } from '../../model/outbound-connector.ts';
import type { Problem } from '../../model/problem.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import type { TransportRule } from '../../model/transport-rule.ts';
import type { Command } from '../cmdlets/command.ts';
import type { PasteFormat, PasteNote } from '../paste/pasted.ts';
import type { ObjectKind, OtherKind } from './kinds.ts';

/**
 * What becomes of one property: the simulation reads it; it is kept and has no effect here; nobody knows it, and it is kept all the same;
 * it is not taken, for a reason.
 */
export const PROPERTY_STATUSES = ['used', 'kept', 'unknown', 'refused'] as const;
export type PropertyStatus = (typeof PROPERTY_STATUSES)[number];

/** What is to be said about one property. Closed list; each with a sentence in the content tables. */
export type PropertyNote =
  /** The service or the tool writes it itself; no cmdlet sets it. */
  | { key: 'readOnly' }
  /** It has no value: there is nothing to keep. */
  | { key: 'noValue' }
  /** A setting of the organization that a drawing has no place for. */
  | { key: 'noPlace' }
  /** Scopes and restricts Partner connectors only. */
  | { key: 'partnerOnly' }
  /** A condition, exception or action of a rule that the simulation does not carry out: the real rule is narrower or does more. */
  | { key: 'notSimulated' }
  /** Export-Csv wrote the name of a type in place of the items. */
  | { key: 'collapsed'; typeName: string }
  /** PowerShell printed only the first items. */
  | { key: 'cutShort'; shown: number }
  | { key: 'itemRefused'; item: string; problem: Problem }
  | { key: 'valueRefused'; problem: Problem }
  /** A value that only PowerShell itself could work out. */
  | { key: 'expression'; text: string }
  /** A name that no document may have. */
  | { key: 'reservedName' }
  /** A number was printed where a word is meant. */
  | { key: 'enumeration'; printed: string; meaning: string };

export type PropertyReport = { name: string; status: PropertyStatus; notes: readonly PropertyNote[] };

/** Why an object is not taken. Closed list; each with a sentence in the content tables. */
export type ObjectRefusal =
  | { key: 'missingProperty'; name: string }
  | { key: 'invalidProperty'; name: string; problem: Problem }
  | { key: 'duplicate'; line: number }
  | { key: 'absent' }
  | { key: 'otherKind'; kind: OtherKind }
  | { key: 'unrecognized'; properties: readonly string[] };

/** One object of the paste, and what becomes of it. */
export type ObjectReport = {
  kind: ObjectKind | null;
  /** What it is called; empty where nothing says so. */
  name: string;
  format: PasteFormat;
  line: number;
  /** null: it is taken. */
  refusal: ObjectRefusal | null;
  properties: readonly PropertyReport[];
};

/**
 * One object, as the model has it; unlisted capitalised keys come along at run time. `given` names the properties that the paste
 * gave a value: the others have the model's defaults.
 */
export type ImportedObject = { given: readonly string[] } & (
  | { kind: 'InboundConnector'; value: InboundConnector }
  | { kind: 'OutboundConnector'; value: OutboundConnector }
  | { kind: 'AcceptedDomain'; value: AcceptedDomain }
  | { kind: 'TransportRule'; value: TransportRule }
  | { kind: 'SendConnector'; value: SendConnector }
  | { kind: 'OrganizationConfig'; value: { RejectDirectSend: boolean } }
);

/** What was understood of a paste. Plain data: it travels from the worker to the page. */
export type ImportReport = {
  /** The objects that are taken, in the order of the paste. */
  objects: readonly ImportedObject[];
  /** Every object that was found, taken or not. */
  reports: readonly ObjectReport[];
  /** Commands that were generated here, where the paste is nothing else. */
  commands: readonly Command[];
  notes: readonly PasteNote[];
};
