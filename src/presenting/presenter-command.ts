/** The commands that the presenter's bar can start, by their ids. */
export type PresenterCommand = 'stepBack' | 'play' | 'stepForward' | 'previousScenario' | 'nextScenario' | 'laser' | 'blank' | 'predict' | 'notes' | 'present';
