import { Suspense, useEffect } from 'react';
import { useDocument } from '../store/document.ts';
import { recallExercise } from '../store/teach/exercise-memory.ts';
import { useExercises } from '../store/teach/exercise-state.ts';
import { lazyPart } from '../ui/lazy-part.ts';

/* Loaded by those who do an exercise, and by those who make one. */
const TaskBar = lazyPart(async () => (await import('./TaskBar.tsx')).TaskBar);
const DraftBar = lazyPart(async () => (await import('./DraftBar.tsx')).DraftBar);

/** What there is to do, when the open drawing is an exercise or becomes one. */
export function ExerciseBar() {
  const document = useDocument((state) => state.id);
  const exercise = useExercises((state) => state.exercises.get(document) ?? null);
  useEffect(() => {
    if (recallExercise(document) !== null) void import('../store/teach/exercise.ts').then(({ recall }) => recall(document));
  }, [document]);
  if (exercise === null) return null;
  // Keyed: the count that stands while the engine runs must not be that of the exercise before.
  return <Suspense>{exercise.role === 'task' ? <TaskBar key={document} exercise={exercise} /> : <DraftBar exercise={exercise} />}</Suspense>;
}
