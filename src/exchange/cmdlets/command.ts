import type { ParameterValue } from './quote.ts';

/** The nouns of the cmdlets that are written. */
export const COMMAND_NOUNS = ['AcceptedDomain', 'InboundConnector', 'OutboundConnector', 'TransportRule', 'SendConnector', 'OrganizationConfig'] as const;
export type CommandNoun = (typeof COMMAND_NOUNS)[number];

/** What is done to an object. */
export const COMMAND_VERBS = ['New', 'Set', 'Remove', 'Enable', 'Disable'] as const;
export type CommandVerb = (typeof COMMAND_VERBS)[number];

/** One parameter of a command. */
export type Parameter = { name: string; value: ParameterValue };

/**
 * One step of a change. `kept` are properties that no cmdlet is known to set: they stand as comments behind the command, as JSON; null:
 * the property goes.
 */
export type Command = {
  verb: CommandVerb;
  noun: CommandNoun;
  /** Of the object; empty for the organization's own settings. */
  identity: string;
  parameters: readonly Parameter[];
  kept: readonly { name: string; json: string | null }[];
};

/** Domains are added and removed in the admin center: in the service no cmdlet does that, so these steps stand as comments. */
export const ADD_DOMAIN = '# Add and verify this domain in the Microsoft 365 admin center:';
export const REMOVE_DOMAIN = '# Remove this domain in the Microsoft 365 admin center:';
/** Before each line that only explains. */
export const REMARK = '#:';
/** Before each property that the drawing has and the command does not set. */
export const KEPT = '# In the drawing, and not set by this command:';
