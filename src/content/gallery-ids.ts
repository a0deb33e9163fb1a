/** Scenarios that redraw the article's three pictures. */
export const PICTURE_IDS = ['picture-1', 'picture-2', 'picture-2-certificate', 'picture-3'] as const;

/** Scenarios that answer the article's questions, in its order. */
export const FAQ_IDS = ['faq3-missing-connector'] as const;

/** Every scenario of the gallery, by the group it is shown in, groups and scenarios in the order they are shown. */
export const GALLERY_BY_GROUP = {
  pictures: PICTURE_IDS,
  faq: FAQ_IDS,
} as const;
export type GalleryGroup = keyof typeof GALLERY_BY_GROUP;

/** Ids of all scenarios of the gallery; each is also the name of its file. */
export const GALLERY_IDS = [...PICTURE_IDS, ...FAQ_IDS] as const;
export type GalleryId = (typeof GALLERY_IDS)[number];
