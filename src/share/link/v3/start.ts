import { primed } from '../mixing/primed.ts';
import { drawings, skimmedDrawings } from './drawings.ts';
import { Predictor } from './predictor.ts';
import { words } from './primer-words.ts';
import { SITUATIONS, WORD_SITUATIONS } from './situation.ts';

/** What links of `v3:` are written with. Frozen, with the order in which it reads: every link that is out there was written after exactly this. */
export const startV3 = primed(
  drawings,
  (taught: Predictor | null) => new Predictor(taught),
  (model) => {
    model.skim(words(), WORD_SITUATIONS);
    model.skim(skimmedDrawings(), SITUATIONS);
  },
);
