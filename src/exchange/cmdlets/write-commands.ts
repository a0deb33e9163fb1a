import { ADD_DOMAIN, KEPT, REMOVE_DOMAIN, type Command } from './command.ts';
import { quoteText, quoteValue } from './quote.ts';

/** How the commands are written. */
export type WriteOptions = {
  /** True: every command only says what it would do. */
  whatIf: boolean;
};

/**
 * The commands as PowerShell text, one line each. Nothing in a name or a value becomes a command: texts are quoted where PowerShell reads
 * no variable, no expression and no line end.
 */
export function writeCommands(commands: readonly Command[], { whatIf }: WriteOptions): string {
  return commands.flatMap((command) => [lineOf(command, whatIf), ...command.kept.map(keptLine)]).join('\n');
}

function lineOf({ verb, noun, identity, parameters }: Command, whatIf: boolean): string {
  if (noun === 'AcceptedDomain' && verb === 'New') return `${ADD_DOMAIN} ${quoteText(identity)}`;
  if (noun === 'AcceptedDomain' && verb === 'Remove') return `${REMOVE_DOMAIN} ${quoteText(identity)}`;
  const named = noun === 'OrganizationConfig' ? [] : [`-${verb === 'New' ? 'Name' : 'Identity'} ${quoteText(identity)}`];
  const written = parameters.map(({ name, value }) => `-${name} ${quoteValue(value)}`);
  const end = verb === 'Remove' || verb === 'Disable' ? ['-Confirm:$false'] : [];
  return [`${verb}-${noun}`, ...named, ...written, ...end, ...(whatIf ? ['-WhatIf'] : [])].join(' ');
}

function keptLine({ name, json }: { name: string; json: string | null }): string {
  return `${KEPT} ${quoteText(name)} ${json === null ? '$null' : quoteText(json)}`;
}
