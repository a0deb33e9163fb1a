import type { ChangeLabel } from '../../content/change-labels.ts';

/** What each kind of label says beside its key. */
const PARTS: { readonly [Key in ChangeLabel['key']]: readonly ('name' | 'parameter' | 'count')[] } = {
  add: ['name'],
  remove: ['name'],
  removeMany: ['count'],
  cut: ['count'],
  paste: ['count'],
  duplicate: ['count'],
  move: [],
  arrange: [],
  rename: ['name'],
  setParameter: ['parameter', 'name'],
  setParameterOfMany: ['parameter', 'count'],
  connect: ['name'],
  message: [],
  expectation: [],
  repair: ['name'],
  import: ['name'],
  profile: [],
  otherTab: [],
};

/** Whether a value that was kept outside the page is the name of a change. */
export function isChangeLabel(value: unknown): value is ChangeLabel {
  if (typeof value !== 'object' || value === null || !('key' in value)) return false;
  const label: { [part: string]: unknown } = { ...value };
  const parts = Object.entries(PARTS).find(([key]) => key === label['key'])?.[1];
  return parts !== undefined && parts.every((part) => typeof label[part] === (part === 'count' ? 'number' : 'string'));
}
