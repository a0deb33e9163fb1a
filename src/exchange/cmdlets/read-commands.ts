import { ADD_DOMAIN, COMMAND_NOUNS, COMMAND_VERBS, KEPT, REMARK, REMOVE_DOMAIN, type Command, type Parameter } from './command.ts';
import type { ParameterValue } from './quote.ts';

/** What reading gives: the commands, or the first line (from 1) that is none of those that are written here. */
export type ReadCommands = { ok: true; commands: readonly Command[] } | { ok: false; line: number };

type Cursor = { text: string; at: number };

/** A command that is being read: what is kept beside it follows line by line. */
type OpenCommand = Omit<Command, 'kept'> & { kept: Command['kept'][number][] };

const QUOTE = /['\u2018-\u201b]/;

/** Reads the text that writeCommands gives, and no other PowerShell: nothing is guessed, nothing is carried out. Never throws. */
export function readCommands(text: string): ReadCommands {
  const commands: OpenCommand[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith(REMARK)) continue;
    const isRead = line.startsWith(KEPT) ? addKept(commands, line) : addCommand(commands, line);
    if (!isRead) return { ok: false, line: index + 1 };
  }
  return { ok: true, commands };
}

function addKept(commands: readonly OpenCommand[], line: string): boolean {
  const last = commands.at(-1);
  const cursor: Cursor = { text: line, at: KEPT.length };
  const name = space(cursor) ? readText(cursor) : null;
  const json = name !== null && space(cursor) ? readValue(cursor) : undefined;
  if (last === undefined || name === null || (json !== null && typeof json !== 'string') || cursor.at !== line.length) return false;
  last.kept.push({ name, json });
  return true;
}

function addCommand(commands: OpenCommand[], line: string): boolean {
  const command = line.startsWith('#') ? readDomainStep(line) : readCommand(line);
  if (command !== null) commands.push(command);
  return command !== null;
}

function readDomainStep(line: string): OpenCommand | null {
  const opening = [ADD_DOMAIN, REMOVE_DOMAIN].find((words) => line.startsWith(words));
  if (opening === undefined) return null;
  const cursor: Cursor = { text: line, at: opening.length };
  const identity = space(cursor) ? readText(cursor) : null;
  if (identity === null || cursor.at !== line.length) return null;
  return { verb: opening === ADD_DOMAIN ? 'New' : 'Remove', noun: 'AcceptedDomain', identity, parameters: [], kept: [] };
}

function readCommand(line: string): OpenCommand | null {
  const head = /^([A-Z][a-z]+)-([A-Za-z]+)/.exec(line);
  const verb = COMMAND_VERBS.find((known) => known === head?.[1]);
  const noun = COMMAND_NOUNS.find((known) => known === head?.[2]);
  if (head === null || verb === undefined || noun === undefined) return null;
  const cursor: Cursor = { text: line, at: head[0].length };
  const parameters: Parameter[] = [];
  while (cursor.at < line.length) {
    const name = /^ -([A-Za-z0-9]+)(:\$false)?/.exec(line.slice(cursor.at));
    if (name?.[1] === undefined) return null;
    cursor.at += name[0].length;
    if (name[1] === 'WhatIf' || name[2] !== undefined) continue;
    const value = space(cursor) ? readValue(cursor) : undefined;
    if (value === undefined) return null;
    parameters.push({ name: name[1], value });
  }
  if (noun === 'OrganizationConfig') return { verb, noun, identity: '', parameters, kept: [] };
  const [first, ...rest] = parameters;
  if (first?.name !== (verb === 'New' ? 'Name' : 'Identity') || typeof first.value !== 'string') return null;
  return { verb, noun, identity: first.value, parameters: rest, kept: [] };
}

function space(cursor: Cursor): boolean {
  if (cursor.text[cursor.at] !== ' ') return false;
  cursor.at += 1;
  return true;
}

function readValue(cursor: Cursor): ParameterValue | undefined {
  const bare = /^(?:\$true|\$false|\$null|-?\d{1,15})(?= |$)/.exec(cursor.text.slice(cursor.at, cursor.at + 20))?.[0];
  if (bare !== undefined) {
    cursor.at += bare.length;
    return bare === '$null' ? null : bare.startsWith('$') ? bare === '$true' : Number(bare);
  }
  const items: string[] = [];
  for (;;) {
    const item = readText(cursor);
    if (item === null) return undefined;
    items.push(item);
    if (cursor.text[cursor.at] !== ',') return items.length === 1 ? items[0] : items;
    cursor.at += 1;
  }
}

/** A quoted text, or several and characters by number joined in parentheses. */
function readText(cursor: Cursor): string | null {
  if (cursor.text[cursor.at] !== '(') return readQuoted(cursor);
  cursor.at += 1;
  let value = '';
  for (;;) {
    const char = /^\[char\]0x([0-9A-F]{4})/.exec(cursor.text.slice(cursor.at, cursor.at + 12));
    const part = char?.[1] === undefined ? readQuoted(cursor) : String.fromCharCode(Number.parseInt(char[1], 16));
    if (part === null) return null;
    value += part;
    if (char !== null) cursor.at += char[0].length;
    if (cursor.text[cursor.at] === ')') {
      cursor.at += 1;
      return value;
    }
    if (cursor.text.slice(cursor.at, cursor.at + 3) !== ' + ') return null;
    cursor.at += 3;
  }
}

function readQuoted(cursor: Cursor): string | null {
  const { text } = cursor;
  if (text[cursor.at] !== "'") return null;
  cursor.at += 1;
  let value = '';
  while (cursor.at < text.length) {
    const char = text[cursor.at] ?? '';
    cursor.at += 1;
    if (!QUOTE.test(char)) value += char;
    else if (QUOTE.test(text[cursor.at] ?? '')) {
      // As PowerShell does it: of two quotes in a row the second one is meant.
      value += text[cursor.at] ?? '';
      cursor.at += 1;
    } else return value;
  }
  return null;
}
