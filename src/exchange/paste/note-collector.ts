import { isConsoleLine } from './console-line.ts';
import type { PasteNote } from './pasted.ts';

/** More remarks than these are counted, not kept: noise of some megabytes would fill the memory with them. */
const MAX_NOTES = 200;
const SAMPLE = 80;
/** A command that configures what a drawing has; a prompt may stand in front. */
const FOREIGN_COMMAND = /^(?:.{0,100}> ?)?(?:New|Set|Remove|Enable|Disable)-(?:InboundConnector|OutboundConnector|AcceptedDomain|TransportRule|SendConnector|OrganizationConfig)\b/i;

/** Collects what is to be said about a paste: lines that nobody read in runs, those of the console together, all of it bounded. */
export class NoteCollector {
  readonly #notes: PasteNote[] = [];
  #console: Extract<PasteNote, { key: 'consoleLines' }> | null = null;
  #run: Extract<PasteNote, { key: 'unreadLines' }> | null = null;
  #more = 0;

  add(note: PasteNote): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push(note);
    else this.#more += 1;
  }

  /** Ends a run of unread lines: something was read behind it. */
  endRun(): void {
    this.#run = null;
  }

  /**
   * A line that no reader took; empty ones say nothing.
   *
   * @param index of the line, from 0.
   */
  addUnread(text: string, index: number): void {
    const line = text.trim();
    if (line === '') return;
    // The rule under the column names of Format-Table.
    if (/^-{2,}(?: +-{2,})+$/.test(line)) this.add({ key: 'table', line: index + 1 });
    if (FOREIGN_COMMAND.test(line)) {
      this.add({ key: 'foreignCommand', line: index + 1, command: line.slice(0, SAMPLE) });
      return;
    }
    if (isConsoleLine(line)) {
      if (this.#console !== null) this.#console.count += 1;
      else this.add((this.#console = { key: 'consoleLines', line: index + 1, count: 1 }));
      return;
    }
    if (this.#run !== null) {
      this.#run.count += 1;
      this.#run.last = index + 1;
      return;
    }
    this.#run = { key: 'unreadLines', line: index + 1, last: index + 1, count: 1, sample: line.slice(0, SAMPLE) };
    this.add(this.#run);
  }

  /** Everything, what can be mended first. */
  get all(): PasteNote[] {
    const quiet = this.#notes.filter(({ key }) => key === 'consoleLines');
    const notes = [...this.#notes.filter(({ key }) => key !== 'consoleLines'), ...quiet];
    return this.#more === 0 ? notes : [...notes, { key: 'moreRemarks', count: this.#more }];
  }
}
