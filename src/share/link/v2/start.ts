import { primed } from '../mixing/primed.ts';
import { Predictor } from './predictor.ts';
import { primer } from './primer.ts';

/** What links of `v2:` are written with. */
export const startV2 = primed(primer, (taught: Predictor | null) => new Predictor(taught));
