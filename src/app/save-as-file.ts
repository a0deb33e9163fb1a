import type { Scenario } from '../model/scenario.ts';
import { toFileText } from '../share/file.ts';

/** A title as a file name: what file systems refuse is left out. */
function fileNameOf(title: string): string {
  const name = title.replace(/[\\/:*?"<>|\x00-\x1f]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 80);
  return `${name === '' ? 'drawing' : name}.json`;
}

/** Hands the drawing to the browser as a download. */
export function saveAsFile(scenario: Scenario): void {
  const url = URL.createObjectURL(new Blob([toFileText(scenario)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(scenario.title);
  link.click();
  URL.revokeObjectURL(url);
}
