import { Check, Minus, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AuthenticationResult } from '../content/authentication.ts';
import { decisionTexts } from '../content/decision-texts.ts';
import { sourceIn, type SourceKey } from '../content/sources.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

type Look = { icon: LucideIcon; className: string };

const GOOD: Look = { icon: Check, className: 'text-ok' };
const BAD: Look = { icon: X, className: 'text-danger' };
const OPEN: Look = { icon: Minus, className: 'text-muted' };

/** A result's word is the one that headers use (RFC 8601); sign and colour say the same again. */
const LOOKS: { readonly [Result in AuthenticationResult]: Look } = { pass: GOOD, fail: BAD, softfail: BAD, permerror: BAD, neutral: OPEN, none: OPEN };

type Props = { name: string; result: AuthenticationResult; sentences: readonly string[]; source: SourceKey; children?: ReactNode };

/** One protocol's result, and the sentences that say why. */
export function ProtocolResult({ name, result, sentences, source, children }: Props) {
  const t = useTexts(decisionTexts);
  const { title, url } = sourceIn(source, useLanguage());
  const { icon: Icon, className } = LOOKS[result];
  return (
    <div className="mt-1.5 border-t border-line pt-1.5">
      <dt className="flex items-center gap-1.5 text-sm">
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          referrerPolicy="no-referrer"
          title={title}
          aria-label={`${name} (${t.newTab})`}
          className="font-semibold underline decoration-dotted underline-offset-2"
        >
          {name}
        </a>
        <span className={`inline-flex items-center gap-1 font-mono font-semibold ${className}`}>
          <Icon aria-hidden="true" size={14} />
          {result}
        </span>
      </dt>
      <dd className="text-sm leading-relaxed">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children}
      </dd>
    </div>
  );
}
