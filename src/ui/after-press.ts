/**
 * Does something that may move the page's parts once no mouse button is held: a field is left between pressing and
 * releasing, and if the thing that was pressed moved away in between, the click would be lost.
 */
export function afterPress(act: () => void): void {
  const isPressed = document.querySelector(':active') !== null;
  if (isPressed) addEventListener('mouseup', () => setTimeout(act), { once: true, capture: true });
  else act();
}
