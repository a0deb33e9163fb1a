import * as v from 'valibot';
import { flag, list, text } from './fields.ts';

/**
 * A TLS client certificate as the front door sees it. Names that are no host names (an IP or e-mail SAN, a CA's name)
 * are allowed and match nothing.
 */
export const certificateSchema = v.strictObject({
  /** The subject's common name. */
  subject: text,
  subjectAlternativeNames: list(text),
  /** False for an incomplete chain or an unknown CA: the service then acts as if none had been presented. */
  trusted: v.optional(flag, true),
});
export type Certificate = v.InferOutput<typeof certificateSchema>;
