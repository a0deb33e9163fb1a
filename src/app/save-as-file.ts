import type { Scenario } from '../model/scenario.ts';
import { toFileText } from '../share/file.ts';
import { download, fileName } from '../ui/download.ts';

/** Hands the drawing to the browser as a download. */
export function saveAsFile(scenario: Scenario): void {
  download(fileName(scenario.title, 'json'), new Blob([toFileText(scenario)], { type: 'application/json' }));
}
