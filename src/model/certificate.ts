import * as v from 'valibot';
import { flag, list, text } from './fields.ts';

export const certificateEntries = {
  /** The subject's common name. */
  subject: text,
  subjectAlternativeNames: list(text),
  /** False for an incomplete chain or an unknown CA: the service then acts as if none had been presented. */
  trusted: v.optional(flag, true),
};

/**
 * A TLS client certificate as the front door sees it. Names that are no host names (an IP or e-mail SAN, a CA's name)
 * are allowed and match nothing.
 */
export const certificateSchema = v.strictObject(certificateEntries);
export type Certificate = v.InferOutput<typeof certificateSchema>;
