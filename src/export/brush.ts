import type { projectRun } from '../canvas/geometry/scene.ts';
import type { Language } from '../content/language.ts';
import type { Colors } from './theme.ts';

/** What every part of a picture is drawn with. */
export type Brush = { readonly colors: Colors; readonly language: Language };

/** A run as it is drawn: whatever the geometry takes. */
export type DrawnRun = Parameters<typeof projectRun>[0];
