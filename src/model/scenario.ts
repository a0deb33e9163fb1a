import * as v from 'valibot';
import { domainPolicySchema } from './domain-policy.ts';
import { expectationSchema } from './expectation.ts';
import { list, text } from './fields.ts';
import { layoutSchema } from './layout.ts';
import { messageSchema } from './message.ts';
import { DEFAULT_PROFILE, profileSchema } from './profile.ts';
import { recordSchema } from './record.ts';

/** The version this code writes. Older documents come through migrations.ts. */
export const SCHEMA_VERSION = 1;

/**
 * The document: what is drawn, where it stands, what is sent, and what is expected of it. Plain immutable data; the
 * result of a run is another value and never part of it.
 */
export const scenarioSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  title: v.optional(text, ''),
  description: v.optional(text, ''),
  profile: v.optional(profileSchema, DEFAULT_PROFILE),
  /** Outbound connectors by recipient domain: the vendor's page states one order and shows another (Set-OutboundConnector and the mail flow routing articles). */
  outboundOrder: v.optional(v.picklist(['list', 'example']), 'list'),
  records: list(recordSchema),
  layout: v.optional(layoutSchema, () => ({})),
  messages: list(messageSchema),
  domainPolicies: list(domainPolicySchema),
  expectations: list(expectationSchema),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** A drawing with nothing in it. */
export const EMPTY_SCENARIO: Scenario = {
  schemaVersion: SCHEMA_VERSION,
  title: '',
  description: '',
  profile: DEFAULT_PROFILE,
  outboundOrder: 'list',
  records: [],
  layout: {},
  messages: [],
  domainPolicies: [],
  expectations: [],
};
