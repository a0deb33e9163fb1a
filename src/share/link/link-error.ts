import type { Problem } from '../../model/problem.ts';
import type { Scenario } from '../../model/scenario.ts';

/** Why a link opens nothing; closed list, one sentence each in the content tables. */
export type LinkError =
  /** There is nothing behind the `#`. */
  | { key: 'emptyLink' }
  /** Written by a newer version of this product, or no link of this product's at all. `codec` is what it says it is. */
  | { key: 'unknownCodec'; codec: string }
  /** Cut off or altered on its way. */
  | { key: 'damaged' }
  /** More than any drawing; opening it could freeze the page. */
  | { key: 'tooLarge' }
  /** It arrived whole, and what it says is no valid scenario. */
  | { key: 'invalid'; problems: readonly Problem[] };
export type LinkErrorKey = LinkError['key'];

/** What opening a link gives. */
export type LinkResult = { ok: true; value: Scenario } | { ok: false; error: LinkError };

/** A reader gives up with one of these. */
export type ReadError = Extract<LinkErrorKey, 'damaged' | 'tooLarge'>;
