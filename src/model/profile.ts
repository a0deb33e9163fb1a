import * as v from 'valibot';

/**
 * The dated rule texts the engine can run (assumption A1). The newer two add steps to the article's order.
 * Sources: the article (2019); the SMTP relay requirements of 2023; message centre post MC1226222 (2026).
 */
export const PROFILES = ['article-2019', 'relay-2023', 'mc1226222-2026'] as const;

/** A rule text, by its source and year. */
export const profileSchema = v.picklist(PROFILES, 'profile');
export type Profile = v.InferOutput<typeof profileSchema>;

/** The profile of a scenario that names none: the article's own text. */
export const DEFAULT_PROFILE: Profile = 'article-2019';
