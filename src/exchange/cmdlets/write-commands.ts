import { ADD_DOMAIN, KEPT, REMARK, REMOVE_DOMAIN, type Command } from './command.ts';
import { quoteText, quoteValue } from './quote.ts';

/** How the commands are written. */
export type WriteOptions = {
  /** True: every command only says what it would do. */
  whatIf: boolean;
  /** Lines that explain, written as comments in front. */
  remarks?: readonly string[];
};

/**
 * The commands as PowerShell text, one line each. Nothing in a name or a value becomes a command: texts are quoted where PowerShell reads
 * no variable, no expression and no line end.
 */
export function writeCommands(commands: readonly Command[], { whatIf, remarks = [] }: WriteOptions): string {
  return [...remarks.map(remarkLine), ...commands.flatMap((command) => [lineOf(command, whatIf), ...command.kept.map(keptLine)])].join('\n');
}

function lineOf({ verb, noun, identity, parameters }: Command, whatIf: boolean): string {
  if (noun === 'AcceptedDomain' && verb === 'New') return `${ADD_DOMAIN} ${quoteText(identity)}`;
  if (noun === 'AcceptedDomain' && verb === 'Remove') return `${REMOVE_DOMAIN} ${quoteText(identity)}`;
  const named = noun === 'OrganizationConfig' ? [] : [`-${verb === 'New' ? 'Name' : 'Identity'} ${quoteText(identity)}`];
  const written = parameters.map(({ name, value }) => `-${name} ${quoteValue(value)}`);
  // Remove- and Disable- ask before they act, and they shall: nothing here says -Confirm:$false.
  return [`${verb}-${noun}`, ...named, ...written, ...(whatIf ? ['-WhatIf'] : [])].join(' ');
}

/** A comment ends with its line: whatever could end it, or turn the direction of writing, becomes a space. */
function remarkLine(text: string): string {
  return `${REMARK} ${text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}`;
}

function keptLine({ name, json }: { name: string; json: string | null }): string {
  return `${KEPT} ${quoteText(name)} ${json === null ? '$null' : quoteText(json)}`;
}
