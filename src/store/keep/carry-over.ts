import { recallExercise, rememberExercise } from '../teach/exercise-memory.ts';
import { useExercises } from '../teach/exercise-state.ts';
import { useLesson, useStory } from '../teach/lesson-state.ts';

/**
 * What is known of a drawing by its id holds for the one that goes on from it under another id, too: the exercise that it
 * is, the story that it tells, the step of a lesson that it has become. The exercise stays with the other one as well.
 */
export function carryOver(from: string, to: string): void {
  const { exercises } = useExercises.getState();
  const exercise = exercises.get(from);
  if (exercise !== undefined) useExercises.setState({ exercises: new Map(exercises).set(to, exercise) });
  const kept = recallExercise(from);
  if (kept !== null) rememberExercise(to, kept);
  const story = useStory.getState();
  if (story.document === from) useStory.setState({ document: to, id: story.id });
  const { lesson } = useLesson.getState();
  if (lesson?.document !== from) return;
  useLesson.setState({ lesson: { ...lesson, document: to } });
  // A reload has to come back to this one.
  history.replaceState({ drawing: to }, '', location.href);
}
