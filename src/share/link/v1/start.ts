import { primed } from '../mixing/primed.ts';
import { Predictor } from '../mixing/predictor.ts';
import { PRIMER } from './primer.ts';

/** What links of `v1:` were written with. */
export const startV1 = primed(() => PRIMER, (taught: Predictor | null) => new Predictor(taught));
