import * as v from 'valibot';
import { gatewaySchema, internetHostSchema, onPremisesServerSchema, type Host } from './host.ts';
import { mxRecordSchema } from './mx-record.ts';
import { noteSchema, type Note } from './note.ts';
import { organizationSchema } from './organization.ts';
import { tenantSchema } from './tenant.ts';

/** Everything that can be drawn. */
export const recordSchema = v.variant('type', [
  organizationSchema,
  onPremisesServerSchema,
  gatewaySchema,
  tenantSchema,
  internetHostSchema,
  mxRecordSchema,
  noteSchema,
]);
export type ScenarioRecord = v.InferOutput<typeof recordSchema>;
export type RecordType = ScenarioRecord['type'];

/** Which kinds speak SMTP outside the service. */
const SPEAKS_SMTP: { readonly [T in RecordType]: T extends Host['type'] ? true : false } = {
  organization: false,
  onPremisesServer: true,
  gateway: true,
  tenant: false,
  internetHost: true,
  mxRecord: false,
  note: false,
};

/** Whether a record speaks SMTP outside the service. */
export function isHost(record: ScenarioRecord): record is Host {
  return SPEAKS_SMTP[record.type];
}

/** All records but the notes: what is set up, and not words about it. */
export function withoutNotes(records: readonly ScenarioRecord[]): Exclude<ScenarioRecord, Note>[] {
  return records.filter((record) => record.type !== 'note');
}
