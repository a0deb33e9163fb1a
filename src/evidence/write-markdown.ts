import type { Cell, Sheet, SheetPart } from './sheet-in-words.ts';

/** The sheet as Markdown with tables (GitHub Flavored Markdown). Names of a drawing stay text, whatever they hold. */
export function writeMarkdown({ title, intro, sections }: Sheet): string {
  const blocks = [`# ${escaped(title)}`, ...intro.map(escaped), ...sections.flatMap(({ heading, parts }) => [`## ${escaped(heading)}`, ...parts.map(partText)])];
  return `${blocks.join('\n\n')}\n`;
}

function partText(part: SheetPart): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'table':
      return [`**${escaped(part.caption)}**`, '', row(part.head.map(escaped)), row(part.head.map(() => '---')), ...part.rows.map((cells) => row(cells.map(cellText)))].join('\n');
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(part.text) + 1));
      return [`**${escaped(part.caption)}**`, '', `${fence}powershell`, part.text, fence].join('\n');
    }
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText({ text, isCode, link }: Cell): string {
  const words = isCode ? codeSpan(text) : escaped(text);
  return link === null ? words : `${words} ([${escaped(link.title)}](${link.url}))`;
}

/** A value between backticks, more of them than it holds in a row; a bar ends a cell even there. */
function codeSpan(text: string): string {
  const line = onOneLine(text).replaceAll('|', '\\|');
  const ticks = '`'.repeat(longestRun(line) + 1);
  return line.includes('`') ? `${ticks} ${line} ${ticks}` : `${ticks}${line}${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

function escaped(text: string): string {
  return onOneLine(text).replaceAll(/[\\`*_[\]<>|#]/g, '\\$&');
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}
