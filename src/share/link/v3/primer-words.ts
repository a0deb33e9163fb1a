import { ByteWriter, END } from '../v1/bytes.ts';
import { KEYS, type Key } from '../v1/keys.ts';
import { WORDS } from '../v2/primer.ts';
import {
  DOMAINS,
  HOSTS,
  INBOUND_CONNECTORS,
  MAILBOXES,
  MESSAGES,
  ORGANIZATIONS,
  OUTBOUND_CONNECTORS,
  SEND_CONNECTORS,
  SENTENCES,
  TITLES,
} from './words.ts';

/** The reference that a host name usually ends with: its domain, after its parent's. */
const USUAL_DOMAIN = { index: 3, form: 'name' } as const;
const LATEST = { index: 0, form: 'name' } as const;

/** The words that the third predictor skims, each in its field. Frozen with their order, as all that it reads. */
export function words(): Uint8Array {
  const out = new ByteWriter();
  const put = (key: Key, text: string): void => {
    out.key(KEYS.indexOf(key));
    out.text(text);
  };
  const each = (key: Key, list: string): void => list.split('|').forEach((word) => put(key, word));
  put('description', WORDS);
  put('description', SENTENCES);
  each('title', TITLES);
  each('+organization', ORGANIZATIONS);
  for (const host of HOSTS.split('|')) {
    const [name = '', id = '', label = ''] = host.split(';');
    put('+gateway', name);
    put('id', id);
    put('hostName', `${label}.`);
    out.reference(USUAL_DOMAIN);
  }
  for (const mailbox of MAILBOXES.split('|')) {
    put('recipients', `${mailbox}@`);
    out.reference(LATEST);
  }
  each('SendConnectors', SEND_CONNECTORS);
  each('InboundConnectors', INBOUND_CONNECTORS);
  each('OutboundConnectors', OUTBOUND_CONNECTORS);
  each('title', MESSAGES);
  each('AcceptedDomains', DOMAINS);
  return Uint8Array.from([...out.finish(), END]);
}
