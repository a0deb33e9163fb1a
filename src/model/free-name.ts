/** An id that is not taken yet: `server`, `server-2`, `server-3` … */
export function freeId(stem: string, taken: readonly string[]): string {
  return free(stem, taken, '-');
}

/** A name that is not taken yet: `Gateway`, `Gateway 2`, `Gateway 3` … */
export function freeName(stem: string, taken: readonly string[]): string {
  return free(stem, taken, ' ');
}

/** A label of a host name or of a domain that is not taken yet: `mail`, `mail2`, `mail3` … */
export function freeLabel(stem: string, isTaken: (label: string) => boolean): string {
  let label = stem;
  for (let number = 2; isTaken(label); number += 1) label = `${stem}${number}`;
  return label;
}

function free(stem: string, taken: readonly string[], separator: string): string {
  const known = new Set(taken);
  if (!known.has(stem)) return stem;
  let number = 2;
  while (known.has(`${stem}${separator}${number}`)) number += 1;
  return `${stem}${separator}${number}`;
}
