import type { Decision } from '../engine/attribution/types.ts';
import { decide, indexForest } from '../engine/index.ts';
import type { AttributeInput } from './attribute-input.ts';

/** One line of the attribute command: the decision for one recipient of one session. */
export type AttributeLine = { id: string; rcptTo: string } & Decision;

/** Decides every entry, in the order of sessions and of their recipients, one at a time as they are asked for. */
export function* attributeLines({ profile, forest, sessions }: AttributeInput): Generator<string> {
  const index = indexForest(forest);
  for (const { id, session, rcptTo } of sessions) {
    for (const recipient of rcptTo) {
      const { verdict, tenant, connector, decidedBy, reply, tenants } = decide(index, profile, session, recipient);
      const line: AttributeLine = { id, rcptTo: recipient, verdict, tenant, connector, decidedBy, reply, tenants };
      yield JSON.stringify(line);
    }
  }
}
