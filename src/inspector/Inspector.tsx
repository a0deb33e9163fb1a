/** What is selected, with everything about it that can be changed. */
export function Inspector() {
  return null;
}
