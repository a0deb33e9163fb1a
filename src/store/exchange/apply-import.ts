import { completeLayout } from '../../model/arrange.ts';
import type { Scenario } from '../../model/scenario.ts';
import { change, useDocument } from '../document.ts';
import { resetImport } from './import-session.ts';
import { openBeside } from '../open/open-beside.ts';
import { closeDialog } from '../show/open-dialog.ts';
import { startRun } from '../open/open-gallery.ts';
import { flushChanges } from '../keep/own-documents.ts';
import type { ImportDraft, ImportWish } from './plan-import.ts';
import { showRun, showSidePanel } from '../session.ts';

/** Carries an import out: as one change that can be undone, with the verdict in front. */
export async function applyImport({ scenario, tenant }: ImportDraft, { where }: ImportWish): Promise<void> {
  closeDialog();
  resetImport();
  if (where === 'here') await mergeHere(scenario, tenant.name);
  else await openBeside({ ...scenario, title: tenant.name, layout: {} }, tenant.name);
}

async function mergeHere(scenario: Scenario, name: string): Promise<void> {
  const known = new Set(useDocument.getState().scenario.messages.map(({ id }) => id));
  change({ key: 'import', name }, () => ({ ...scenario, layout: completeLayout(scenario.records, scenario.layout) }));
  const message = scenario.messages.find(({ id }) => !known.has(id));
  if (message !== undefined) showRun(`${message.id}.1`);
  showSidePanel('decision');
  startRun();
  await flushChanges(true);
}
