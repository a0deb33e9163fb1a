import { describe, expect, it } from 'vitest';
import { draftAfterLeaving, draftAfterTyping, isOvertaken } from './draft.ts';
import { splitItems } from './split-items.ts';

describe('a draft', () => {
  it('that was refused stays when the field is left, beside the value that it did not replace', () => {
    const draft = draftAfterTyping('10.0.0.0/8', '192.0.2.1', false);
    expect(draftAfterLeaving(draft, false)).toBe(draft);
    expect(isOvertaken(draft, '192.0.2.1', false)).toBe(false);
  });

  it('that was kept goes when the field is left', () => {
    expect(draftAfterLeaving(draftAfterTyping('192.0.2.2', '192.0.2.1', true), true)).toBeNull();
  });

  it('gives way to a value that somebody else changed, but not under the hands of the one who types', () => {
    const refused = draftAfterTyping('10.0.0.0/8', '192.0.2.1', false);
    expect(isOvertaken(refused, '192.0.2.7', false)).toBe(true);
    expect(isOvertaken(refused, '192.0.2.7', true)).toBe(false);
    const kept = draftAfterTyping('192.0.2.2', '192.0.2.1', true);
    expect(isOvertaken(kept, '192.0.2.2', false)).toBe(false);
    expect(isOvertaken(kept, '192.0.2.1', false)).toBe(true);
  });
});

describe('pasted text', () => {
  it('comes apart at commas, spaces and line breaks', () => {
    expect(splitItems(' 192.0.2.1, 192.0.2.2\n192.0.2.3\t', /[\s,]+/)).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.3']);
  });

  it('comes apart at line breaks only where items are free text', () => {
    expect(splitItems('X-Scanned: yes, twice\r\nX-Other: no\n\n', null)).toEqual(['X-Scanned: yes, twice', 'X-Other: no']);
  });
});
