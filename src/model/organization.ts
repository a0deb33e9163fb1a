import * as v from 'valibot';
import { id, requiredText } from './fields.ts';

/** A colour by its place in the palette; both themes have their own shades. Blue and orange are the article's. */
export const ORGANIZATION_COLORS = ['blue', 'orange', 'green', 'purple', 'teal', 'rose'] as const;

export const organizationEntries = {
  name: requiredText,
  color: v.picklist(ORGANIZATION_COLORS),
};

/** A company: the frame around its servers and its tenant. Whose a verdict is, is shown in its colour. */
export const organizationSchema = v.strictObject({ id, type: v.literal('organization'), ...organizationEntries });
export type Organization = v.InferOutput<typeof organizationSchema>;
export type OrganizationColor = (typeof ORGANIZATION_COLORS)[number];
