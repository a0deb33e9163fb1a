/**
 * Moves an element by an animation that stands still instead of by its style, and is told its place whenever the style says another.
 *
 * Chromium (156) sorts all that is on the page into layers anew whenever a style moves something: 8 ms a frame for 240 cards. What an
 * animation moves, the compositor is told as it is. The style goes on to say the same, so that everybody who asks where the
 * element is, and every browser that does it otherwise, comes to the same answer.
 *
 * @param element what somebody else moves, by `style.transform`. It is a layer of its own meanwhile, as sharp as it was when it was taken up.
 * @returns what ends it: from then on the style alone moves the element.
 */
export function carry(element: HTMLElement): () => void {
  const { style } = element;
  let place = style.transform;
  const effect = new KeyframeEffect(element, standing(place), { duration: 1, fill: 'both' });
  const animation = new Animation(effect);
  animation.pause();
  style.willChange = 'transform';
  // Told at the end of the task in which the style was written: before the next frame.
  const observer = new MutationObserver(() => {
    if (style.transform === place) return;
    place = style.transform;
    effect.setKeyframes(standing(place));
  });
  observer.observe(element, { attributeFilter: ['style'] });
  return () => {
    observer.disconnect();
    animation.cancel();
    style.willChange = '';
  };
}

function standing(transform: string): Keyframe[] {
  return [{ transform }, { transform }];
}
