import type { ObjectKind } from '../import/kinds.ts';
import type { ObjectChange } from './merge-named.ts';

/** Where the pasted objects go. */
export type ImportChoice = {
  /** Id of a tenant; null: a new one, in a new organization. */
  tenant: string | null;
  /** Id of the host whose Send connectors were pasted; null: a new on-premises server of the tenant's organization. */
  host: string | null;
  /** True: the paste is all the tenant has, and what is not in it goes (for each kind that the paste holds). */
  isWhole: boolean;
  /** What a new server is called. */
  serverName: string;
};

/** One object of the plan, before and after. */
export type PlannedChange = ObjectChange & { kind: ObjectKind };
