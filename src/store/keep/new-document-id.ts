/**
 * A document's id for the storage, not to be met twice. Not `crypto.randomUUID`, which is there only on secure origins: a
 * trainer may serve the page to a class over plain HTTP.
 */
export function newDocumentId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
