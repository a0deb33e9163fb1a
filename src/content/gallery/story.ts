import type { Text } from '../language.ts';

/** What the gallery says of one scenario. */
export type GalleryStory = {
  readonly title: Text;
  /** What is drawn and who sends. It gives no verdict away: a class reads it before anything moves. */
  readonly setting: Text;
  /** What happens then. With the setting it is told in three sentences. */
  readonly story: Text;
  /** What deserves the eye while it plays. */
  readonly lookAt: Text;
  /** One change that shows more than reading would. */
  readonly tryThis: Text;
};

/** One group's texts: an id without its story does not compile. */
export type GalleryStories<Id extends string> = { readonly [K in Id]: GalleryStory };
