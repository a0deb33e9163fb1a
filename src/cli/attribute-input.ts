import * as v from 'valibot';
import type { Forest, Session } from '../engine/attribution/types.ts';
import { acceptedDomainSchema } from '../model/accepted-domain.ts';
import { certificateSchema } from '../model/certificate.ts';
import { address, flag, ipAddress, list, mailFrom, nullable, requiredText, text } from '../model/fields.ts';
import { inboundConnectorSchema } from '../model/inbound-connector.ts';
import { parseWith, quote, type Parsed, type Problem } from '../model/problem.ts';
import { DEFAULT_PROFILE, profileSchema, type Profile } from '../model/profile.ts';
import { vendorObject } from '../model/vendor-object.ts';

const tenantSchema = vendorObject({
  name: requiredText,
  RejectDirectSend: v.optional(flag, false),
  AcceptedDomains: list(acceptedDomainSchema),
  InboundConnectors: list(inboundConnectorSchema),
});

const sessionSchema = v.pipe(
  vendorObject({
    id: text,
    connectingIp: nullable(ipAddress),
    /** Left out: true exactly when a certificate is given. */
    tls: v.optional(flag),
    certificate: nullable(vendorObject(certificateSchema.entries)),
    mailFrom,
    rcptTo: v.array(address),
    submittedBy: nullable(text),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.connectingIp !== null || dataset.value.submittedBy !== null) return;
    addIssue({ message: 'missing', path: [{ type: 'object', origin: 'value', input: { ...dataset.value }, key: 'connectingIp', value: null }] });
  }),
);

const fileSchema = vendorObject({
  profile: v.optional(profileSchema, DEFAULT_PROFILE),
  forest: vendorObject({ tenants: v.array(tenantSchema) }),
  sessions: v.array(sessionSchema),
});
type AttributeFile = v.InferOutput<typeof fileSchema>;

/** A session of the file: what the engine reads of it, its name, and its recipients as they were written. */
export type NamedSession = { readonly id: string; readonly session: Session; readonly rcptTo: readonly string[] };

/** What the attribute command works on. */
export type AttributeInput = { readonly profile: Profile; readonly forest: Forest; readonly sessions: readonly NamedSession[] };

/**
 * Reads what the attribute command is given: a forest, and sessions at its front door.
 *
 * @param document what `JSON.parse` gave.
 * @returns the input with its defaults filled in, or every problem with its path. Never throws.
 */
export function parseAttributeInput(document: unknown): Parsed<AttributeInput> {
  const parsed = parseWith(fileSchema, document, Number.POSITIVE_INFINITY);
  if (!parsed.ok) return parsed;
  const problems = checkNames(parsed.value);
  if (problems.length > 0) return { ok: false, problems };
  const { profile, forest, sessions } = parsed.value;
  return { ok: true, value: { profile, forest, sessions: sessions.map(nameSession) } };
}

function nameSession({ id, connectingIp, tls, certificate, mailFrom: sender, rcptTo, submittedBy }: AttributeFile['sessions'][number]): NamedSession {
  return { id, rcptTo, session: { connectingIp, tls: tls ?? certificate !== null, certificate, mailFrom: sender, submittedBy } };
}

/** Names that must be unique, and the one reference there is. */
function checkNames({ forest: { tenants }, sessions }: AttributeFile): Problem[] {
  const tenantNames = new Set(tenants.map(({ name }) => name));
  return [
    ...duplicates(tenants.map(({ name }) => name), (at) => `forest.tenants[${at}].name`),
    ...tenants.flatMap(({ InboundConnectors }, tenant) =>
      duplicates(InboundConnectors.map(({ Name }) => Name), (at) => `forest.tenants[${tenant}].InboundConnectors[${at}].Name`),
    ),
    ...sessions.flatMap(({ submittedBy }, at): Problem[] =>
      submittedBy === null || tenantNames.has(submittedBy)
        ? []
        : [{ key: 'unknownReference', path: `sessions[${at}].submittedBy`, received: quote(submittedBy), expected: null }],
    ),
  ];
}

function duplicates(names: readonly string[], pathOf: (at: number) => string): Problem[] {
  const seen = new Set<string>();
  return names.flatMap((name, at): Problem[] => {
    if (seen.has(name)) return [{ key: 'duplicateName', path: pathOf(at), received: quote(name), expected: null }];
    seen.add(name);
    return [];
  });
}
