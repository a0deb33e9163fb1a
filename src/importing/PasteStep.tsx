import { useRef, useState, type ClipboardEvent } from 'react';
import { EXCHANGE_ONLINE_COMMAND, ON_PREMISES_COMMAND } from '../content/import-commands.ts';
import { importTexts } from '../content/import-texts.ts';
import { cancelReading, startReading, type ImportPhase } from '../store/exchange/import-session.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, type DialogFrame } from '../ui/Dialog.tsx';
import { pickFiles } from '../ui/pick-files.ts';
import { Section } from '../ui/Section.tsx';
import { CommandBlock } from './CommandBlock.tsx';
import { PasteProblem } from './PasteProblem.tsx';
import { ReadingBar } from './ReadingBar.tsx';

/** A text that is longer is read without being shown: a browser lays out a field of some megabytes for seconds. */
const LONGEST_SHOWN = 100_000;
const ACCEPT = '.json,.txt,.xml,.clixml,.csv,.ps1,.log,text/plain,application/json,text/xml,text/csv';

type Props = DialogFrame & { phase: Exclude<ImportPhase, { kind: 'report' }> };

/** The command to run, and the place for what it printed. A paste is read at once. */
export function PasteStep({ phase, ...frame }: Props) {
  const t = useTexts(importTexts);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const isReading = phase.kind === 'reading';

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.trim() === '') return;
    const before = text.trim() === '' ? '' : `${text}\n`;
    event.preventDefault();
    const all = before + pasted;
    if (all.length <= LONGEST_SHOWN) setText(all);
    void startReading(all);
  };
  const choose = async (): Promise<void> => {
    const [file] = await pickFiles(ACCEPT);
    if (file !== undefined) void startReading(file);
  };

  return (
    <Dialog
      {...frame}
      wide
      footer={
        isReading ? (
          <ReadingBar done={phase.done} onCancel={cancelReading} />
        ) : (
          <>
            <Button look="primary" disabled={text.trim() === ''} onClick={() => void startReading(text)}>
              {t.read}
            </Button>
            <Button onClick={() => void choose()}>{t.chooseFile}</Button>
          </>
        )
      }
    >
      <div>
        <h3 className="text-sm font-semibold">{t.runHeading}</h3>
        <p className="mb-2 text-xs text-muted">{t.runIntro}</p>
        <CommandBlock label={t.runHeading} text={EXCHANGE_ONLINE_COMMAND} />
        <div className="mt-2 -mx-3">
          <Section title={t.onPremisesHeading} defaultOpen={false}>
            <p className="mb-2 text-xs text-muted">{t.onPremisesIntro}</p>
            <CommandBlock label={t.onPremisesHeading} text={ON_PREMISES_COMMAND} />
          </Section>
        </div>
        <label htmlFor="powershell-output" className="mt-3 block text-sm font-semibold">
          {t.pasteHeading}
        </label>
        <p className="mb-2 text-xs text-muted">{t.pasteIntro}</p>
        <textarea
          ref={field}
          id="powershell-output"
          value={text}
          rows={9}
          spellCheck={false}
          autoComplete="off"
          disabled={isReading}
          placeholder={t.pasteHint}
          className="w-full resize-y rounded-md border border-line-strong bg-surface px-2 py-1.5 font-mono text-xs placeholder:text-muted"
          onPaste={paste}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div role="status">{phase.kind === 'paste' && phase.problem !== null ? <PasteProblem problem={phase.problem} /> : null}</div>
      </div>
    </Dialog>
  );
}
