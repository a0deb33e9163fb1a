import { useState, type ClipboardEvent } from 'react';
import { headerTexts } from '../content/header-texts.ts';
import type { InLanguage } from '../content/language.ts';
import { cancelHeaders, startHeaders, type HeaderPhase } from '../store/exchange/header-session.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, type DialogFrame } from '../ui/Dialog.tsx';
import { pickFiles } from '../ui/pick-files.ts';

/** A text that is longer is read without being shown: a browser lays out a field of some megabytes for seconds. */
const LONGEST_SHOWN = 200_000;

type Props = DialogFrame & { phase: Exclude<HeaderPhase, { kind: 'read' }> };

/** The place for the headers. A paste is read at once. */
export function PasteStep({ phase, ...frame }: Props) {
  const t = useTexts(headerTexts);
  const [text, setText] = useState('');
  const isReading = phase.kind === 'reading';
  const problem = phase.kind === 'paste' ? phase.problem : null;

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    // Into a text that stands there already, a paste is an edit.
    if (pasted.trim() === '' || text.trim() !== '') return;
    event.preventDefault();
    if (pasted.length <= LONGEST_SHOWN) setText(pasted);
    void startHeaders(pasted);
  };
  const choose = async (): Promise<void> => {
    const [file] = await pickFiles('.eml,.txt,message/rfc822,text/plain');
    if (file !== undefined) void startHeaders(file);
  };

  return (
    <Dialog
      {...frame}
      wide
      footer={
        isReading ? (
          <>
            <progress aria-label={t.reading} className="h-2 min-w-0 flex-1 accent-accent" />
            <Button onClick={cancelHeaders}>{t.cancel}</Button>
          </>
        ) : (
          <>
            <Button look="primary" disabled={text.trim() === ''} onClick={() => void startHeaders(text)}>
              {t.read}
            </Button>
            <Button onClick={() => void choose()}>{t.chooseFile}</Button>
          </>
        )
      }
    >
      <label htmlFor="message-headers" className="block text-sm font-semibold">
        {t.field}
      </label>
      <p id="message-headers-note" className="mb-2 text-xs text-muted">
        {t.fieldNote}
      </p>
      <textarea
        id="message-headers"
        aria-describedby="message-headers-note"
        value={text}
        rows={16}
        spellCheck={false}
        autoComplete="off"
        disabled={isReading}
        placeholder={t.hint}
        className="w-full resize-y rounded-md border border-line-strong bg-surface px-2 py-1.5 font-mono text-xs placeholder:text-muted"
        onPaste={paste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">{problem === null ? null : <p className={`mt-2 text-sm ${problem.key === 'cancelled' ? 'text-muted' : 'text-danger'}`}>{sentenceFor(problem, t)}</p>}</div>
    </Dialog>
  );
}

type Problem = NonNullable<Extract<HeaderPhase, { kind: 'paste' }>['problem']>;

function sentenceFor(problem: Problem, t: InLanguage<typeof headerTexts>): string {
  switch (problem.key) {
    case 'cancelled':
      return t.cancelled;
    case 'crashed':
      return t.crashed(problem.message);
    case 'hung':
      return t.hung(problem.afterMs / 1000);
    case 'unavailable':
      return t.unavailable(problem.message);
    case 'fileUnreadable':
      return t.fileUnreadable(problem.name);
    case 'outlookFile':
      return t.outlookFile(problem.name);
  }
}
