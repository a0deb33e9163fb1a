/*
 * The engine: pure, synchronous and deterministic. It reads nothing but its arguments, changes none of them, gives JSON,
 * and never throws on validated input, so that the page's worker, a test and the command line all get the same answer.
 */
export { attribute, compare } from './attribution/attribute.ts';
export { decide } from './attribution/decide.ts';
export { indexForest, type ForestIndex } from './attribution/index/forest-index.ts';
export { decisionsByProfile, repairsFor } from './explore.ts';
export { simulate } from './simulate.ts';
