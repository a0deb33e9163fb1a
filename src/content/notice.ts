import type { Removed } from './removal-texts.ts';

/** What is said to the user once, in the corner and to a screen reader; a sentence each in the content tables. */
export type Notice =
  | { key: 'linkDamaged'; reason: string }
  | { key: 'linkCopied'; length: number }
  | { key: 'linkTooLong'; length: number }
  | { key: 'clipboardBlocked'; link: string }
  | { key: 'engineCrashed'; message: string }
  | { key: 'engineHung'; seconds: number }
  | { key: 'engineUnavailable'; message: string }
  /** Code that is loaded when it is needed did not come. */
  | { key: 'partMissing' }
  | { key: 'storageUnavailable' }
  | { key: 'storageFull' }
  | { key: 'documentDamaged'; reason: string }
  /** A link names scenarios that the gallery does not have; none: it names nothing at all. */
  | { key: 'unknownScenarios'; names: readonly string[] }
  /** The browser opened no second window for the presenter's notes. */
  | { key: 'notesBlocked' }
  /** An exercise without a fault, or without anything that could tell that it is mended. */
  | { key: 'exerciseEmpty' }
  /** A fault can be hidden only in a drawing of which something is expected, and all of it holds. */
  | { key: 'exerciseNeeds'; holding: number; count: number }
  | { key: 'exerciseCopied'; length: number }
  | { key: 'lessonTooLong'; kept: number; leftOut: number }
  | { key: 'fileDamaged'; name: string; reason: string }
  | { key: 'fileUnknown'; name: string }
  /** Several files were dropped at once: the first was opened. */
  | { key: 'filesLeft'; opened: string; count: number }
  | { key: 'pictureWithoutDrawing'; name: string }
  /** Another tab wrote a newer version of the open drawing; this one goes on as a drawing of its own. */
  | { key: 'keptBoth'; title: string }
  | { key: 'textCopied' }
  | { key: 'pictureFailed'; reason: string }
  | { key: 'pasteDamaged'; reason: string }
  /** `unread`: perhaps only because the browser let nobody read it. */
  | { key: 'nothingToPaste'; unread: boolean }
  /** Copied connectors were pasted onto something that has none of their kind, by its name; null: onto nothing. */
  | { key: 'connectorsDoNotFit'; list: 'InboundConnectors' | 'OutboundConnectors' | 'SendConnectors'; name: string | null }
  | ({ key: 'removed' } & Removed)
  | { key: 'cannotConnect'; reason: 'toTenant' | 'fromFrontDoor' | 'toItself' | 'fromDns' | 'nothingToSay' };
