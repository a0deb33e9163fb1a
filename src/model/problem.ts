import * as v from 'valibot';

/** What can be wrong with a value; closed list, each with a sentence in both languages in the content tables. */
export const PROBLEM_KEYS = [
  'missing',
  'wrongType',
  'notAllowed',
  'unknownKey',
  'empty',
  'tooLong',
  'id',
  'domainName',
  'address',
  'mailFrom',
  'ipAddress',
  'senderIpAddress',
  'scopedDomain',
  'certificateName',
  'hostNameOrIp',
  'preference',
  'coordinate',
  'count',
  'profile',
  'noRecipient',
  'spf',
  'dmarc',
  'duplicateId',
  'duplicateName',
  'reservedId',
  'unknownReference',
  'newerVersion',
  'notAScenario',
  'tooManyRecords',
] as const;
export type ProblemKey = (typeof PROBLEM_KEYS)[number];

/** One thing that is wrong, and where: enough to name the field and to say how to mend it. */
export type Problem = {
  /** `records[2].InboundConnectors[0].SenderIPAddresses[1]`; empty for the whole document. */
  path: string;
  key: ProblemKey;
  /** What was found, as short text. */
  received: string;
  /** What is allowed, where that is a short list or a type; otherwise null. */
  expected: string | null;
};

/** What reading an untrusted value gives. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Longest quotation of a bad value in a problem. */
const MAX_QUOTE = 60;
/** A hostile document may be wrong in very many places; nobody reads more than this. */
const MAX_PROBLEMS = 50;

/**
 * Validates an untrusted value against a schema. Never throws; every problem carries its path.
 *
 * @param limit how many problems are told at most.
 */
export function parseWith<T>(schema: v.GenericSchema<unknown, T>, input: unknown, limit: number = MAX_PROBLEMS): Parsed<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.slice(0, limit).map(toProblem) };
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((text, item) => appendToPath(text, item.key), '');
  return { path, key: keyOf(issue), received: quote(issue.input), expected: issue.expected };
}

function keyOf(issue: v.BaseIssue<unknown>): ProblemKey {
  const own = PROBLEM_KEYS.find((key) => key === issue.message);
  if (own !== undefined) return own;
  if (issue.type === 'strict_object') return issue.expected === 'never' ? 'unknownKey' : issue.input === undefined ? 'missing' : 'wrongType';
  if (issue.input === undefined) return 'missing';
  if (issue.type === 'picklist' || issue.type === 'variant' || issue.type === 'literal') return 'notAllowed';
  return 'wrongType';
}

/** `a`, then `b` → `a.b`; `a`, then 0 → `a[0]`. */
export function appendToPath(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = String(key).slice(0, MAX_QUOTE);
  return path === '' ? name : `${path}.${name}`;
}

/** A bad value as short, single-line text. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : JSON.stringify(value);
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}
