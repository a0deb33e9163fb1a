import { Building2, CloudCog, Globe, Milestone, Network, Server, StickyNote, type LucideIcon } from 'lucide-react';
import type { RecordType } from '../model/record.ts';

/** The pictures of the drawing's things, as the drawing shows them. */
export const RECORD_ICONS: { readonly [Type in RecordType]: LucideIcon } = {
  organization: Building2,
  tenant: CloudCog,
  onPremisesServer: Server,
  gateway: Network,
  internetHost: Globe,
  mxRecord: Milestone,
  note: StickyNote,
};
