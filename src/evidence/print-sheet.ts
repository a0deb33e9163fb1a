import './evidence.css';

/** Prints the sheet that is shown, and nothing else of the page. */
export function printSheet(): void {
  const root = document.documentElement;
  root.classList.add('printing-sheet');
  addEventListener('afterprint', () => root.classList.remove('printing-sheet'), { once: true });
  print();
}
