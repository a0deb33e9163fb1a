const KEY = 'exercises';
/** As many are remembered; an exercise is done within a lesson. */
const KEPT = 20;

/** An exercise as it is remembered: its drawings as a link, and how far it has come. */
export type KeptExercise = { role: 'task' | 'draft'; link: string; hints: number; revealed: boolean };

function isKept(value: unknown): value is KeptExercise {
  return (
    typeof value === 'object' &&
    value !== null &&
    'role' in value &&
    (value.role === 'task' || value.role === 'draft') &&
    'link' in value &&
    typeof value.link === 'string' &&
    'hints' in value &&
    typeof value.hints === 'number' &&
    'revealed' in value &&
    typeof value.revealed === 'boolean'
  );
}

/** The latest last. Whatever is unreadable counts as nothing kept. */
function readAll(): Map<string, KeptExercise> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return new Map();
    return new Map(
      kept.flatMap((entry: unknown): [string, KeptExercise][] => {
        if (!Array.isArray(entry)) return [];
        const [document, exercise]: unknown[] = entry;
        return typeof document === 'string' && isKept(exercise) ? [[document, exercise]] : [];
      }),
    );
  } catch {
    return new Map();
  }
}

/** What is remembered of a document's exercise; null: it is none. */
export function recallExercise(document: string): KeptExercise | null {
  return readAll().get(document) ?? null;
}

/** Remembers a document's exercise, beside the document itself; null forgets it. */
export function rememberExercise(document: string, exercise: KeptExercise | null): void {
  const all = readAll();
  all.delete(document);
  if (exercise !== null) all.set(document, exercise);
  try {
    localStorage.setItem(KEY, JSON.stringify([...all].slice(-KEPT)));
  } catch {
    // Blocked or full: the exercise lasts until the page is loaded again.
  }
}
