import type { Reference } from './bytes.ts';
import { Names, type Found } from './names.ts';
import { placementBefore, type Place } from './placement.ts';
import type { Raw } from './raw.ts';

/** Where a name stands: the field that holds it, and whether the reference is the first of its text. */
export type Spot = { field: string; isFirst: boolean };

/** What has been said, so that it can be referred to. */
export interface Book {
  /** The longest part of a field's text that can be referred to; null when there is none. */
  find(text: string, field: string): Found | null;
  /** The text of a reference, or null when it leads nowhere. */
  textOf(reference: Reference, spot: Spot): string | null;
  /** Takes note of a field's text that was written or read in full. */
  remember(text: string, field: string): void;
}

/**
 * What one dense form does otherwise than another: how names are referred to, and what a place in the picture is measured from. The
 * bytes, the keys and the tables are the same.
 */
export type DenseForm = {
  openBook: () => Book;
  /** @param owner what has the placement, as far as it is read; its siblings are the items before it in its list. */
  placeFrom: (owner: Raw, siblings: readonly Raw[]) => Place | undefined;
};

/** The form of `v1:`, `v2:` and `v1z:`: one list of names, and each place from the one before. */
export const FIRST_FORM: DenseForm = {
  openBook: () => new Names(),
  placeFrom: (_, siblings) => placementBefore(siblings),
};
