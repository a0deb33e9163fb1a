import * as v from 'valibot';
import { CONNECTORS_TAG, isConnectors } from './copy-connectors.ts';
import { freeName } from './free-name.ts';
import { inboundConnectorSchema } from './inbound-connector.ts';
import { outboundConnectorSchema } from './outbound-connector.ts';
import { parseWith, type Parsed } from './problem.ts';
import { SCHEMA_VERSION } from './scenario.ts';
import { sendConnectorSchema } from './send-connector.ts';

const tag = { [CONNECTORS_TAG]: v.literal(SCHEMA_VERSION) };

const copiedSchema = v.variant('list', [
  v.object({ ...tag, list: v.literal('InboundConnectors'), connectors: v.array(inboundConnectorSchema) }),
  v.object({ ...tag, list: v.literal('OutboundConnectors'), connectors: v.array(outboundConnectorSchema) }),
  v.object({ ...tag, list: v.literal('SendConnectors'), connectors: v.array(sendConnectorSchema) }),
]);

/** Connectors that were copied by themselves, and the list of a record that they stand in. */
export type CopiedConnectors = v.InferOutput<typeof copiedSchema>;

/**
 * Reads connectors from the clipboard. Never throws.
 *
 * @returns null for a text that is something else; problems for connectors that were damaged on their way.
 */
export function readConnectors(text: string): Parsed<CopiedConnectors> | null {
  if (!isConnectors(text)) return null;
  try {
    return parseWith(copiedSchema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** Connectors under names that are free in the list that they are put into. */
export function withFreeNames<Connector extends { Name: string }>(connectors: readonly Connector[], taken: readonly string[]): Connector[] {
  const known = [...taken];
  return connectors.map((connector) => {
    const Name = freeName(connector.Name, known);
    known.push(Name);
    return { ...connector, Name };
  });
}
