import type { Kept } from './canvas-measure.ts';
import type { Opening } from './canvas-opening.ts';
import { ACTIONS, type Action, type Sized } from './canvas-size.ts';

const NAMES: { readonly [A in Action]: string } = { pan: 'pan, all in view', panNear: 'pan, near', drag: 'drag a node', play: 'play all messages' };
const KEPT = ['fps', 'p95 ms', 'main ms/s', '… cpu', 'long'];

/** Prints what was measured: the product, and React Flow with plain nodes beside it. */
export function printTable(rows: readonly Sized[], opening: Opening): void {
  print(['', '', 'product', ...KEPT.slice(1).map(() => ''), 'React Flow']);
  print(['records', 'while', ...KEPT, ...KEPT]);
  for (const row of rows) {
    for (const action of ACTIONS) {
      const name = action === 'play' ? `${NAMES.play} (${row.envelopes})` : NAMES[action];
      print([`${row.records}`, name, ...cells(row.product[action]), ...cells(row.plain[action])]);
    }
  }
  process.stdout.write('\n');
  print(['records', 'nodes', 'edit to badge: frames', 'ms', 'first picture ms', 'x empty React page', 'plain ms']);
  for (const { records, nodes, edit } of rows) {
    const first = opening.product.get(records) ?? Number.NaN;
    print([`${records}`, `${nodes}`, `${edit.frames}`, edit.ms.toFixed(0), first.toFixed(0), (first / opening.empty).toFixed(1), (opening.plain.get(records) ?? Number.NaN).toFixed(0)]);
  }
  process.stdout.write(`empty React page: ${opening.empty.toFixed(0)} ms\n`);
}

function cells({ framesPerSecond, slowFrame, busy, processor, longTasks }: Kept): string[] {
  return [framesPerSecond.toFixed(1), slowFrame.toFixed(0), busy.toFixed(0), processor.toFixed(0), `${longTasks}`];
}

function print(row: readonly string[]): void {
  process.stdout.write(`${row.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 9 : 26) : cell.padStart(11))).join('')}\n`);
}
