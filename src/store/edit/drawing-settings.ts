import type { Profile } from '../../model/profile.ts';
import type { Scenario } from '../../model/scenario.ts';
import { change, type ChangeLabel } from '../document.ts';

/** Chooses the rule text that every entry is judged by. */
export function setProfile(profile: Profile): void {
  change({ key: 'profile' }, (scenario) => (scenario.profile === profile ? scenario : { ...scenario, profile }));
}

/** Chooses the order in which a tenant's outbound connectors are compared. */
export function setOutboundOrder(outboundOrder: Scenario['outboundOrder'], label: ChangeLabel): void {
  change(label, (scenario) => (scenario.outboundOrder === outboundOrder ? scenario : { ...scenario, outboundOrder }));
}

/** Says what the drawing is about. A burst of typing is one entry of the history. */
export function setDescription(description: string, label: ChangeLabel): void {
  change(label, (scenario) => (scenario.description === description ? scenario : { ...scenario, description }), 'description');
}
