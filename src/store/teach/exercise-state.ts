import { create } from 'zustand';
import type { Scenario } from '../../model/scenario.ts';

/** A drawing with a hidden fault, or one that is about to become that. */
export type Exercise = {
  /** `task`: somebody is to find the fault. `draft`: somebody is hiding one. */
  role: 'task' | 'draft';
  /** The drawing as it works. */
  solution: Scenario;
  /** The drawing as it was when the exercise was opened; a draft's is its solution. What is expected of it is the goal. */
  start: Scenario;
  /** How many hints have been given. */
  hints: number;
  /** Whether the fault has been shown. */
  revealed: boolean;
};

/** The exercises of this visit by their documents' ids. */
export const useExercises = create<{ exercises: ReadonlyMap<string, Exercise> }>()(() => ({ exercises: new Map() }));
