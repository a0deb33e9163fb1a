import { useState } from 'react';
import { forkTexts } from '../content/fork-texts.ts';
import { problemSentence } from '../content/problems.ts';
import type { SessionFacts } from '../engine/result.ts';
import { address, ipAddress, mailFrom } from '../model/fields.ts';
import { isHost } from '../model/record.ts';
import { validateField, type FieldSchema } from '../model/validate-field.ts';
import { useDocument } from '../store/document.ts';
import { certificateOf, type SessionChange } from '../store/run/fork.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { CheckboxField } from '../ui/CheckboxField.tsx';
import { TextField } from '../ui/TextField.tsx';

type Draft = { connectingIp: string; tls: boolean; names: string; mailFrom: string; rcptTo: string };

function draftOf({ connectingIp, tls, certificate, mailFrom: from, rcptTo }: SessionFacts): Draft {
  const names = certificate === null || !certificate.trusted ? [] : [...new Set([certificate.subject, ...certificate.subjectAlternativeNames])];
  return { connectingIp: connectingIp ?? '', tls, names: names.join(', '), mailFrom: from, rcptTo };
}

/** What of a session is another than it was. */
function changeOf(was: Draft, is: Draft): SessionChange {
  const names = is.names.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return {
    ...(is.connectingIp === was.connectingIp ? {} : { connectingIp: is.connectingIp.trim() }),
    ...(is.tls === was.tls ? {} : { tls: is.tls }),
    ...(is.names === was.names ? {} : { certificate: certificateOf(names) }),
    ...(is.mailFrom === was.mailFrom ? {} : { mailFrom: is.mailFrom === '<>' ? '' : is.mailFrom.trim() }),
    ...(is.rcptTo === was.rcptTo ? {} : { rcptTo: is.rcptTo.trim() }),
  };
}

type Props = { session: SessionFacts; onChange: (change: SessionChange) => void };

/** What the front door is shown, to be changed; each field offers what the drawing has. */
export function SessionForm({ session, onChange }: Props) {
  const t = useTexts(forkTexts);
  const language = useLanguage();
  const [was] = useState(() => draftOf(session));
  const [draft, setDraft] = useState(was);
  const records = useDocument((state) => state.scenario.records);
  const messages = useDocument((state) => state.scenario.messages);
  const hosts = records.filter(isHost);
  const write = (next: Partial<Draft>): void => {
    const is = { ...draft, ...next };
    setDraft(is);
    onChange(changeOf(was, is));
  };
  const check = (schema: FieldSchema, name: string) => (text: string) => {
    const problem = validateField(schema, text.trim(), name);
    return problem === null ? null : problemSentence(problem, language);
  };
  const addresses = [...new Set(messages.flatMap((message) => [message.mailFrom, ...message.rcptTo]))];
  return (
    <div className="mt-2 grid gap-x-4 gap-y-1 rounded-md border border-line bg-surface p-3 sm:grid-cols-2">
      <TextField
        label={t.connectingIp}
        mono
        value={draft.connectingIp}
        suggestions={hosts.flatMap((host) => host.ipAddresses)}
        check={check(ipAddress, t.connectingIp)}
        onWrite={(connectingIp) => write({ connectingIp })}
      />
      <TextField
        label={t.certificate}
        mono
        note={t.certificateNote}
        value={draft.names}
        suggestions={hosts.flatMap((host) => (host.certificate === null ? [] : [host.certificate.subject]))}
        check={() => null}
        onWrite={(names) => write({ names })}
      />
      <TextField label="MAIL FROM" mono value={draft.mailFrom} suggestions={[...addresses, '<>']} check={check(mailFrom, 'MAIL FROM')} onWrite={(from) => write({ mailFrom: from })} />
      <TextField label="RCPT TO" mono value={draft.rcptTo} suggestions={addresses} check={check(address, 'RCPT TO')} onWrite={(rcptTo) => write({ rcptTo })} />
      <CheckboxField label={t.tls} value={draft.tls} onWrite={(tls) => write({ tls })} />
    </div>
  );
}
