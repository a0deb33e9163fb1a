/** Thrown by the readers of the dense form where no writer can have written what they read; caught at the codec's door. */
export class Damaged extends Error {}
