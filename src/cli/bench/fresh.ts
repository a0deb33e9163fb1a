/** The text as if it had just been read from somewhere: in one piece, and known to nobody. */
export function fresh(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}
