import './evidence.css';

/**
 * Has the sheet printed, and nothing else of the page, whoever asks the browser to print while it is shown.
 *
 * @returns ends it.
 */
export function printSheetOnly(): () => void {
  const { classList } = document.documentElement;
  classList.add('printing-sheet');
  return () => classList.remove('printing-sheet');
}
