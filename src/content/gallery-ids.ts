/** Scenarios that redraw the article's three pictures. */
export const PICTURE_IDS = ['picture-1', 'picture-2', 'picture-2-certificate', 'picture-3'] as const;

/** Scenarios that answer the article's questions, in its order. */
export const FAQ_IDS = [
  'faq1-endpoint-name',
  'faq2-relay-by-ip',
  'faq2-relay-other-ip',
  'faq2-shared-ip',
  'faq3-mx',
  'faq3-outbound-connector',
  'faq3-missing-connector',
  'faq3-onmicrosoft',
  'faq3-lockdown-certificate',
  'faq3-lockdown-ip',
  'faq4-test-tenant',
  'faq5-spoofing',
  'faq6a-wizard-wildcard',
  'faq6b-gateway-swallowed',
  'faq6b-fixed',
] as const;

/** The configurations of the vendor's best practices for mail flow, from simple to involved. */
export const BEST_PRACTICE_IDS = [
  'bp-hosted',
  'bp-third-party-filter',
  'bp-hybrid-mx-cloud',
  'bp-hybrid-centralized',
  'bp-hybrid-mx-on-premises',
  'bp-hybrid-relay-out',
  'bp-filter-and-hybrid',
  'bp-device-relay',
  'bp-device-direct-send',
  'bp-add-on-loop',
  'bp-partner-tls',
] as const;

/** What goes wrong in real life. */
export const TROUBLE_IDS = [
  'trouble-renewed-certificate',
  'trouble-broken-chain',
  'trouble-null-sender',
  'trouble-forwarded',
  'trouble-internal-relay-loop',
  'trouble-direct-send',
  'trouble-msp-wildcard',
  'trouble-ambiguous',
] as const;

/** Every scenario of the gallery by the group it is shown in; groups and scenarios stand in the order they are shown. */
export const GALLERY_BY_GROUP = {
  pictures: PICTURE_IDS,
  faq: FAQ_IDS,
  bestPractices: BEST_PRACTICE_IDS,
  troubles: TROUBLE_IDS,
} as const;
export type GalleryGroup = keyof typeof GALLERY_BY_GROUP;

/** Ids of all scenarios of the gallery; each is also the name of its file. */
export const GALLERY_IDS = [...PICTURE_IDS, ...FAQ_IDS, ...BEST_PRACTICE_IDS, ...TROUBLE_IDS] as const;
export type GalleryId = (typeof GALLERY_IDS)[number];

/** Whether a text names a scenario of the gallery. */
export function isGalleryId(id: string): id is GalleryId {
  return GALLERY_IDS.some((known) => known === id);
}
