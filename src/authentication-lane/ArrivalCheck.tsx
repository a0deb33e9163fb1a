import type { AuthenticationCheck } from '../authentication/types.ts';
import { authenticationAssumptions, authenticationSources, dkimSentences, dmarcSentences, spfSentence } from '../content/authentication.ts';
import { authenticationTexts } from '../content/authentication-texts.ts';
import { usePlaceName, useRecordName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { ProtocolResult } from './ProtocolResult.tsx';

/** What a receiver finds out at one place of the way. */
export function ArrivalCheck({ check, number }: { check: AuthenticationCheck; number: number }) {
  const t = useTexts(authenticationTexts);
  const language = useLanguage();
  const placeName = usePlaceName();
  const recordName = useRecordName();
  const { spf, dkim, dmarc, assumptions } = check;
  const from = placeName(check.from);
  return (
    <li className="rounded-md border border-line bg-surface p-2">
      <h3 className="text-xs font-semibold">{check.kind === 'entry' ? t.atDoor(number, from) : t.atServer(number, from, placeName(check.to))}</h3>
      <dl>
        <ProtocolResult name="SPF" result={spf.result} source={authenticationSources.spf} sentences={[spfSentence(spf, language)]}>
          {spf.record === null || spf.domain === null ? null : (
            <p className="mt-0.5 text-xs text-muted">
              {t.record(spf.domain)}
              {spf.record.origin === 'inferred' ? ` (${t.inferred})` : ''}: <code className="break-words">{spf.record.text}</code>
            </p>
          )}
        </ProtocolResult>
        <ProtocolResult name="DKIM" result={dkim.result} source={authenticationSources.dkim} sentences={dkimSentences(dkim, recordName, language)} />
        <ProtocolResult name="DMARC" result={dmarc.result} source={authenticationSources.dmarc} sentences={dmarcSentences(dmarc, language)} />
      </dl>
      {assumptions.length === 0 ? null : (
        <div className="mt-1.5 border-t border-line pt-1.5 text-xs leading-relaxed text-muted">
          <p className="font-medium">{t.assumed}</p>
          <ul className="ml-4 list-disc">
            {assumptions.map((assumption) => (
              <li key={assumption}>{authenticationAssumptions[assumption][language]}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
