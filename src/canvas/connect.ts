import { DNS_ID, FRONT_DOOR_ID } from '../model/layout.ts';
import type { Scenario } from '../model/scenario.ts';
import { openCommandDialog } from '../store/show/command-dialogs.ts';
import { currentScenario } from '../store/document.ts';
import { notify, type Notice } from '../store/session.ts';

type Refusal = Extract<Notice, { key: 'cannotConnect' }>['reason'];

/** Why a route between two nodes cannot be; null when it can. */
export function refusalOf(scenario: Scenario, source: string, target: string): Refusal | null {
  if (source === target) return 'toItself';
  if (source === FRONT_DOOR_ID) return 'fromFrontDoor';
  const from = scenario.records.find((record) => record.id === source);
  const to = scenario.records.find((record) => record.id === target);
  if (from?.type === 'note' || to?.type === 'note') return 'nothingToSay';
  if (source === DNS_ID) return to === undefined ? (target === FRONT_DOOR_ID ? null : 'fromDns') : to.type === 'organization' ? 'nothingToSay' : null;
  if (from?.type === 'tenant' && (target === FRONT_DOOR_ID || to?.type === 'tenant')) return 'toTenant';
  if (from === undefined || to?.type === 'organization') return 'nothingToSay';
  return null;
}

/**
 * Draws a route by what it means: from a host a Send connector, from a tenant an outbound connector, from the DNS an MX
 * record. Where it can be several things, the reader is asked which.
 */
export function connectNodes(source: string, target: string): void {
  const scenario = currentScenario();
  const reason = refusalOf(scenario, source, target);
  if (reason !== null) return void notify({ key: 'cannotConnect', reason });
  // What makes routes is loaded by those who draw some.
  void import('./routes.ts').then(({ makeRoute, routeChoices }) => {
    const [only, ...others] = routeChoices(currentScenario(), source, target);
    if (only === undefined) return;
    if (others.length > 0) openCommandDialog({ key: 'chooseRoute', source, target });
    else makeRoute(currentScenario(), source, target, only);
  });
}
