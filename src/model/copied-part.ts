import * as v from 'valibot';
import { isPart, TAG, type CopiedPart } from './copy-part.ts';
import { id } from './fields.ts';
import { parseWith, type Parsed } from './problem.ts';
import { SCHEMA_VERSION } from './scenario.ts';
import { parseScenario } from './validate.ts';

const wrapperSchema = v.looseObject({ [TAG]: v.literal(SCHEMA_VERSION), homes: v.optional(v.record(id, id), () => ({})) });

/**
 * Reads a text from the clipboard. Never throws.
 *
 * @returns null for a text that is something else; problems for a part that was damaged on its way.
 */
export function readPart(text: string): Parsed<CopiedPart> | null {
  if (!isPart(text)) return null;
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return null;
  }
  const wrapper = parseWith(wrapperSchema, input);
  if (!wrapper.ok) return wrapper;
  const { [TAG]: _tag, homes, ...document } = wrapper.value;
  const scenario = parseScenario(document);
  if (!scenario.ok) return scenario;
  const { records, messages, layout } = scenario.value;
  return { ok: true, value: { records, messages, layout, homes } };
}
