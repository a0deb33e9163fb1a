import type { Text } from '../language.ts';
import type { SourceKey } from '../sources.ts';

/** What the inspector says of one field. */
export type ParameterText = {
  /** Left out where the field is called by its key: a cmdlet parameter keeps Microsoft's name. */
  readonly label?: Text;
  readonly what: Text;
  /** What may be entered. */
  readonly values: Text;
  /** What holds when nothing is entered. */
  readonly fallback: Text;
  /** What it does to attribution or routing. */
  readonly effect: Text;
  /** The page that describes it; null for a field of ours. */
  readonly source: SourceKey | null;
};

/** The texts of one noun's fields: a field without them does not compile. */
export type ParameterTexts<Key extends string> = { readonly [K in Key]: ParameterText };

/** A noun's fields that a person enters: the document's own ids and types are none. */
export type FieldOf<Noun> = Exclude<Extract<keyof Noun, string>, 'id' | 'type'>;
