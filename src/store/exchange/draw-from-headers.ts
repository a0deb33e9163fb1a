import { drawAssumptions, drawnNames } from '../../content/draw-texts.ts';
import type { Language } from '../../content/language.ts';
import { drawHeaders, type DrawnHeaders } from '../../exchange/headers/draw/draw-headers.ts';
import type { HeaderReading } from '../../exchange/headers/reading.ts';
import { shownSender } from '../../model/address.ts';
import type { Scenario } from '../../model/scenario.ts';
import { chooseMapping } from './header-session.ts';
import { openBeside } from '../open/open-beside.ts';
import { closeDialog } from '../show/open-dialog.ts';
import { showSidePanel } from '../session.ts';
import { tenantsOf } from '../show/tenants-of.ts';

export type { DrawnHeaders };

/** A first drawing from headers, with its title and what was assumed as its description; null: there is nothing to draw. */
export function draftFromHeaders(reading: HeaderReading, language: Language): DrawnHeaders | null {
  const names = {
    unknownOrganization: drawnNames.unknownOrganization[language],
    unknownServer: drawnNames.unknownServer[language],
    consumer: drawnNames.consumer[language],
    assumed: drawnNames.assumed[language],
  };
  const drawn = drawHeaders(reading, names);
  return drawn === null ? null : { ...drawn, scenario: described(drawn, language) };
}

/** Opens it beside the reader's own drawings; undo leads to an empty one. What is open is written first, and not changed. */
export async function openFromHeaders({ scenario, tenants }: DrawnHeaders): Promise<void> {
  closeDialog();
  await openBeside(scenario, scenario.title);
  // Which tenant is which is known here, whatever the domains would suggest.
  for (const [tenant, record] of tenants) chooseMapping(tenant, record);
  showSidePanel('decision');
}

function described({ scenario, tenants, assumptions }: DrawnHeaders, language: Language): Scenario {
  const [message] = scenario.messages;
  const sender = shownSender(message?.mailFrom ?? '');
  const ids = tenantsOf(scenario).flatMap(({ id, name }) => [...tenants].flatMap(([tenant, record]) => (record === id ? [drawnNames.tenant[language](name, tenant)] : [])));
  const description = drawnNames.description[language](assumptions.map((key) => drawAssumptions[key][language]), ids);
  // As long as a field of the drawing may be.
  return { ...scenario, title: drawnNames.title[language](sender, message?.rcptTo[0] ?? '').slice(0, 400), description: description.slice(0, 4_000) };
}
