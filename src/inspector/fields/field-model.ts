import type { FieldOf, ParameterText } from '../../content/parameters/parameter.ts';
import type { Problem } from '../../model/problem.ts';
import { isDefault, sameValue, validateField, defaultOf, type FieldSchema } from '../../model/validate-field.ts';

/** One noun of the document with all that is needed to edit its fields. */
export type Editor<Noun> = {
  /** Where it stands in the document; fields are told apart by it, and so are bursts of typing. */
  path: string;
  value: Noun;
  /** Others of its kind that are edited together with it. */
  others?: readonly Noun[];
  texts: { readonly [Key in FieldOf<Noun>]: ParameterText };
  schemas: { readonly [Key in FieldOf<Noun>]: FieldSchema };
  /** Writes to the document, to the others too. `parameter` is what the history calls the field. */
  write: (parameter: string, update: (noun: Noun) => Noun, gesture: string | null) => void;
};

/** One field of a noun, as its control sees it. */
export type FieldModel<Value> = {
  /** Unlike that of any other field; also the gesture of a burst of typing in it. */
  id: string;
  /** The field's key in the document. */
  key: string;
  text: ParameterText;
  value: Value;
  /** The values of all that are edited together, `value` first. */
  all: readonly Value[];
  /** Whether these are not all the same. */
  isMixed: boolean;
  /** Whether the value is another than it would be if it were left out. */
  isChanged: boolean;
  /** What is wrong with a value, in the words of the model's own schema; `label` is what the field is called. */
  problemOf: (value: unknown, label: string) => Problem | null;
  write: (value: Value, label: string, gesture: string | null) => void;
  /** Changes each of several values in its own way. */
  writeEach: (update: (value: Value) => Value, label: string, gesture: string | null) => void;
  /** Gives the field its default; null for a field that has none, or has it already. */
  reset: ((label: string) => void) | null;
};

/** All that an editor edits. */
export function nounsOf<Noun>({ value, others = [] }: Editor<Noun>): readonly Noun[] {
  return [value, ...others];
}

/** What a control of a field is made from. */
export function fieldOf<Noun extends object, Key extends FieldOf<Noun>>(editor: Editor<Noun>, key: Key): FieldModel<Noun[Key]> {
  const schema = editor.schemas[key];
  const value = editor.value[key];
  const all = nounsOf(editor).map((noun) => noun[key]);
  const isMixed = all.some((other) => !sameValue(other, value));
  const write = (next: Noun[Key], label: string, gesture: string | null): void => {
    if (isMixed || !sameValue(next, value)) editor.write(label, (noun) => ({ ...noun, [key]: next }), gesture);
  };
  const fallback = defaultOf(schema);
  const isChanged = fallback !== undefined && all.some((one) => !isDefault(schema, one));
  return {
    id: `${editor.path}.${key}`,
    key,
    text: editor.texts[key],
    value,
    all,
    isMixed,
    isChanged,
    problemOf: (candidate, label) => validateField(schema, candidate, label),
    write,
    writeEach: (update, label, gesture) => editor.write(label, (noun) => ({ ...noun, [key]: update(noun[key]) }), gesture),
    reset: isChanged ? (label) => editor.write(label, (noun) => ({ ...noun, [key]: fallback }), null) : null,
  };
}

/** The same field, written through an action of its own: a name whose change must reach what names it. */
export function withWrite<Value>(field: FieldModel<Value>, write: FieldModel<Value>['write']): FieldModel<Value> {
  return {
    ...field,
    write: (value, label, gesture) => {
      if (!sameValue(value, field.value)) write(value, label, gesture);
    },
  };
}
