import { isAsking, wholeRun } from '../store/active-run.ts';
import { currentScenario } from '../store/document.ts';
import { usePreferences } from '../store/preferences.ts';

/** Prints the drawing, with the shown message and its verdicts, on one page. */
export async function printDrawing(): Promise<void> {
  const { drawSvg } = await import('../export/draw-svg.ts');
  const scenario = currentScenario();
  const { svg, width, height } = drawSvg(scenario, { theme: 'light', language: usePreferences.getState().language, run: isAsking() ? null : wholeRun(), title: scenario.title, link: null });
  const image = new Image(width, height);
  image.className = 'print-picture';
  image.alt = scenario.title;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  document.body.append(image);
  document.documentElement.classList.add('printing-drawing');
  const tidyUp = (): void => {
    image.remove();
    document.documentElement.classList.remove('printing-drawing');
  };
  addEventListener('afterprint', tidyUp, { once: true });
  await image.decode();
  print();
}
