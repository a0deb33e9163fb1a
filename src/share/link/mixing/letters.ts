/* What a byte of the dense form is (v1/bytes.ts). Frozen, as whatever the predictors look at. */

/** Whether a byte outside of a character is a key. */
export function isKey(byte: number): boolean {
  return byte > 0xf4 || (byte > 0x7f && byte < 0xc2);
}

/** Whether a key begins a record, a message or an expectation. */
export function isRecordKey(key: number): boolean {
  return key >= 0x83 && key <= 0x8b;
}

/** How many bytes of UTF-8 follow a first byte. */
export function tailOf(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
}

/** 1: a reference; 2: text; 3: a byte of a character beyond ASCII, or a key. */
export function kindOf(byte: number): number {
  return byte < 0x20 ? 1 : byte < 0x80 ? 2 : 3;
}

/** Whether a byte belongs to a word: a letter of any script, or a digit. */
export function isWordByte(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}
