import type { Scenario } from '../model/scenario.ts';
import { download, fileName } from '../ui/download.ts';

/** Hands the drawing to the browser as a download. */
export async function saveAsFile(scenario: Scenario): Promise<void> {
  const { toFileText } = await import('../share/file.ts');
  download(fileName(scenario.title, 'json'), new Blob([toFileText(scenario)], { type: 'application/json' }));
}
