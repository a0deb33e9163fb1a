import { drawSvg } from '../export/draw-svg.ts';
import { isAsking, wholeRun } from '../store/run/active-run.ts';
import { currentScenario } from '../store/document.ts';
import { usePreferences } from '../store/preferences.ts';

/** A page that prints another part of itself says so by a class of its own. */
const PRINTS_OTHERWISE = 'printing-sheet';

/** The drawing, with the shown message and its verdicts. In the page and not as an image, which may come too late for the printer. */
function picture(): Element {
  const scenario = currentScenario();
  const { svg } = drawSvg(scenario, { theme: 'light', language: usePreferences.getState().language, run: isAsking() ? null : wholeRun(), title: scenario.title, link: null });
  const drawn = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  drawn.classList.add('print-picture');
  return drawn;
}

/**
 * Has the drawing printed on one page, light, whoever asks the browser to print: the command, or the browser's own menu.
 *
 * @returns ends it.
 */
export function watchPrint(): () => void {
  let drawn: Element | null = null;
  const root = document.documentElement;
  const tidyUp = (): void => {
    drawn?.remove();
    drawn = null;
    root.classList.remove('printing-drawing');
  };
  const draw = (): void => {
    tidyUp();
    if (root.classList.contains(PRINTS_OTHERWISE)) return;
    drawn = picture();
    document.body.append(drawn);
    root.classList.add('printing-drawing');
  };
  addEventListener('beforeprint', draw);
  addEventListener('afterprint', tidyUp);
  return () => {
    removeEventListener('beforeprint', draw);
    removeEventListener('afterprint', tidyUp);
    tidyUp();
  };
}
