import * as v from 'valibot';
import { domainName, hostNameOrIp, id } from './fields.ts';

export const mxRecordEntries = {
  domain: domainName,
  preference: v.optional(v.pipe(v.number(), v.integer('preference'), v.minValue(0, 'preference'), v.maxValue(65_535, 'preference')), 10),
  exchange: hostNameOrIp,
};

/** One MX record of the DNS. The lowest preference is tried first (RFC 5321 §5.1). */
export const mxRecordSchema = v.strictObject({ id, type: v.literal('mxRecord'), ...mxRecordEntries });
export type MxRecord = v.InferOutput<typeof mxRecordSchema>;
