/**
 * Closes a `switch` over a closed union: a member that was forgotten does not compile here.
 *
 * @throws always; it is reached only when a value broke its type on the way in.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
