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
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const key of Object.keys(dataset.value)) {
        if (key in entries || !OURS.test(key)) continue;
        addIssue({
          message: 'unknownKey',
          path: [{ type: 'object', origin: 'key', input: dataset.value, key, value: undefined }],
        });
      }
    }),
  );
}
