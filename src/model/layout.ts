import * as v from 'valibot';
import { id } from './fields.ts';

/** As far from the origin as anything may stand, and as large as it may be, in pixels at zoom 1. */
export const FURTHEST = 100_000;

const coordinate = v.pipe(v.number(), v.finite('coordinate'), v.minValue(-FURTHEST, 'coordinate'), v.maxValue(FURTHEST, 'coordinate'));
const extent = v.pipe(v.number(), v.finite('coordinate'), v.minValue(1, 'coordinate'), v.maxValue(FURTHEST, 'coordinate'));

/** The front door's id in the layout: one node for all tenants, and no record. */
export const FRONT_DOOR_ID = 'frontDoor';
/** The DNS node's id in the layout: it shows all MX records. */
export const DNS_ID = 'dns';
/** Ids that stand for parts of the picture that are not records. */
export const RESERVED_IDS: readonly string[] = [FRONT_DOOR_ID, DNS_ID];

/** Where something stands, in pixels at zoom 1 from the drawing's origin; frames have an extent too. */
export const placementSchema = v.strictObject({
  x: coordinate,
  y: coordinate,
  w: v.exactOptional(extent),
  h: v.exactOptional(extent),
});
export type Placement = v.InferOutput<typeof placementSchema>;

/** Positions by record id (and by the two reserved ids). No engine input: dragging never starts a run. */
export const layoutSchema = v.record(id, placementSchema);
export type Layout = v.InferOutput<typeof layoutSchema>;
