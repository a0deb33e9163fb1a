import * as v from 'valibot';

const OURS = /^[a-z]/;

/**
 * An object whose capitalised keys are Microsoft's cmdlet parameters. The ones the engine reads are listed in `entries`;
 * a capitalised key that is not listed is another parameter: kept as it came, and ignored. A lower-case key that is not
 * listed is a mistake of the writer and is refused.
 *
 * The output type is that of `entries` alone: what is kept at run time is nobody's to read.
 */
export function vendorObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  return v.pipe(
    v.unknown(),
    // To the schema library a list is an object that lacks every key; to its writer it is a list.
    v.rawCheck(({ dataset, addIssue }) => {
      if (Array.isArray(dataset.value)) addIssue({ message: 'wrongType', expected: 'Object' });
    }),
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      // Asked of an object with other mistakes, too: whoever mends the file wants to hear of all of them at once.
      const { value } = dataset;
      if (!isObject(value)) return;
      for (const key of Object.keys(value)) {
        if (Object.hasOwn(entries, key) || !OURS.test(key)) continue;
        addIssue({ message: 'unknownKey', path: [{ type: 'object', origin: 'key', input: value, key, value: undefined }] });
      }
    }),
  );
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
