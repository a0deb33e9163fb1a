import { SCHEMA_VERSION } from './scenario.ts';

/** By this key copied connectors are known among all other texts in a clipboard. */
export const CONNECTORS_TAG = 'messageAttributionConnectors';
/** Far above all connectors that somebody copies by hand. */
const MAX_LENGTH = 1_000_000;

/** Connectors of one list, as text for the clipboard. */
export function writeConnectors(list: 'InboundConnectors' | 'OutboundConnectors' | 'SendConnectors', connectors: readonly { readonly Name: string }[]): string {
  return JSON.stringify({ [CONNECTORS_TAG]: SCHEMA_VERSION, list, connectors });
}

/** Whether a text may be copied connectors: worth reading. */
export function isConnectors(text: string): boolean {
  return text.length <= MAX_LENGTH && text.includes(CONNECTORS_TAG);
}
