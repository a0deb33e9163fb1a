import { useEffect, useMemo, useState } from 'react';
import { cmdletsTexts } from '../content/cmdlets-texts.ts';
import { useDocument } from '../store/document.ts';
import { useSession } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { baseText, cmdletBases, cmdletsFile, cmdletSubjects, knowsSubject, writeCmdlets, type CmdletBase } from '../store/exchange/write-cmdlets.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckboxField } from '../ui/CheckboxField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { download, fileName } from '../ui/download.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useCopy } from '../ui/use-copy.ts';

/** The drawing as cmdlets: all of a tenant, or what has changed since an earlier state. */
export function CmdletsDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(cmdletsTexts);
  const language = useLanguage();
  const drawing = useDocument((state) => state.scenario);
  const selected = useSession((state) => state.selection.ids[0] ?? null);
  const allBases = useBases();
  const subjects = useMemo(() => cmdletSubjects(drawing), [drawing]);
  const [subjectId, setSubjectId] = useState(selected);
  const [wanted, setWanted] = useState<'changes' | 'everything'>('changes');
  const [baseKey, setBaseKey] = useState<string | null>(null);
  const [whatIf, setWhatIf] = useState(true);
  const subject = subjects.find(({ id }) => id === subjectId) ?? subjects[0];
  const bases = subject === undefined || allBases === null ? [] : allBases.filter((base) => knowsSubject(base, subject));
  // What was imported is what the organization has: the commands shall lead from there.
  const base = wanted === 'everything' ? null : (bases.find(({ key }) => key === baseKey) ?? bases.find(({ kind }) => kind === 'import') ?? bases[0] ?? null);
  const written = subject === undefined || allBases === null ? null : writeCmdlets(drawing, { subject, base, whatIf }, language);
  const hasCommands = written !== null && written.commands > 0;
  const { copied, copy } = useCopy(written?.text ?? '');

  return (
    <Dialog
      title={t.title}
      intro={t.intro}
      closeLabel={t.close}
      onClose={onClose}
      wide
      footer={
        <>
          <Button look="primary" disabled={!hasCommands} onClick={copy}>
            {t.copy}
          </Button>
          <Button disabled={!hasCommands} onClick={() => download(fileName(subject?.name ?? '', 'ps1'), cmdletsFile(written?.text ?? ''))}>
            {t.save}
          </Button>
          <span role="status" className="text-xs">
            {copied === 'copied' ? t.copied : copied === 'blocked' ? t.blocked : ''}
          </span>
        </>
      }
    >
      <div className="grid gap-x-5 sm:grid-cols-2">
        <SelectField
          label={t.subject}
          value={subject?.id ?? ''}
          options={subjects.map(({ id, type, name }) => ({ value: id, label: type === 'tenant' ? t.tenant(name) : t.host(name) }))}
          onWrite={setSubjectId}
        />
        <SelectField
          label={t.what}
          value={base === null ? 'everything' : wanted}
          options={[...(bases.length === 0 ? [] : [{ value: 'changes' as const, label: t.changes }]), { value: 'everything' as const, label: t.everything }]}
          onWrite={setWanted}
        />
        {base === null ? null : (
          <SelectField label={t.since} value={base.key} options={bases.map((one) => ({ value: one.key, label: baseText(one, language) }))} onWrite={setBaseKey} />
        )}
        <CheckboxField label={t.whatIf} note={whatIf ? t.whatIfNote : t.forReal} value={whatIf} onWrite={setWhatIf} />
      </div>
      {allBases !== null && bases.length === 0 ? <p className="mt-1 text-xs text-muted">{t.noBase}</p> : null}
      <div aria-live="polite" className="mt-3">
        {written === null ? null : hasCommands ? <Badge look="accent">{t.count(written.commands)}</Badge> : <p className="text-sm">{t.nothing}</p>}
      </div>
      {hasCommands ? (
        <textarea
          readOnly
          aria-label={t.text}
          value={written.text}
          rows={Math.min(16, Math.max(6, written.commands * 2 + 4))}
          spellCheck={false}
          className="mt-2 w-full resize-y rounded-md border border-line-strong bg-surface px-2.5 py-2 font-mono text-xs leading-5"
        />
      ) : null}
      <p className="mt-2 text-xs text-muted">{t.notWritten}</p>
    </Dialog>
  );
}

/** The earlier states of the drawing; null until they have been asked for. */
function useBases(): readonly CmdletBase[] | null {
  const id = useDocument((state) => state.id);
  const [bases, setBases] = useState<readonly CmdletBase[] | null>(null);
  useEffect(() => {
    let gone = false;
    void cmdletBases().then((found) => {
      if (!gone) setBases(found);
    });
    return () => {
      gone = true;
    };
  }, [id]);
  return bases;
}
