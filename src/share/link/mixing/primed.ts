import type { Model, Start } from './coder.ts';

/**
 * Lets a model read a primer before anything else. Priming takes longer than any link, so it is done once, at the first
 * use.
 *
 * @param begin a model that knows what another one knows; null: nothing.
 * @param prepare what the model does before it reads the primer.
 */
export function primed<M extends Model>(primer: () => Uint8Array, begin: (taught: M | null) => M, prepare: (model: M) => void = () => {}): Start {
  let taught: M | null = null;
  return () => {
    taught ??= teach(begin(null), primer(), prepare);
    return begin(taught);
  };
}

function teach<M extends Model>(model: M, primer: Uint8Array, prepare: (model: M) => void): M {
  prepare(model);
  for (const byte of primer) for (let place = 7; place >= 0; place -= 1) model.learn((byte >> place) & 1);
  return model;
}
