import { Lightbulb } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { findingRemedy, findingSentence } from '../content/findings.ts';
import { findingsTexts } from '../content/findings-texts.ts';
import type { Finding } from '../engine/result.ts';
import { isHost } from '../model/record.ts';
import { useAsking } from '../store/run/active-run.ts';
import { currentScenario } from '../store/document.ts';
import { useResults } from '../store/run/results.ts';
import { select, selectRow, type RowRef } from '../store/session.ts';
import { useRecordName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

const NONE: readonly Finding[] = [];

/** The row of a record's node that a finding is about; null: the record itself. */
function rowOf(recordId: string, connector: string): RowRef | null {
  const record = currentScenario().records.find((candidate) => candidate.id === recordId);
  if (record?.type === 'tenant') {
    for (const list of ['InboundConnectors', 'OutboundConnectors'] as const) {
      const index = record[list].findIndex(({ Name }) => Name === connector);
      if (index >= 0) return { record: recordId, list, index };
    }
  }
  if (record !== undefined && isHost(record)) {
    const index = record.SendConnectors.findIndex(({ Name }) => Name === connector);
    if (index >= 0) return { record: recordId, list: 'SendConnectors', index };
  }
  return null;
}

function show(finding: Finding): void {
  if (!('record' in finding)) return;
  const row = 'connector' in finding && finding.connector !== null ? rowOf(finding.record, finding.connector) : null;
  if (row === null) select([finding.record]);
  else selectRow(row);
}

/** What is worth knowing about the drawing itself, each with how to mend it; a quiet button while there is anything. */
export function Findings() {
  const t = useTexts(findingsTexts);
  const language = useLanguage();
  const nameOf = useRecordName();
  // That nothing is sent is said by the bar of the clock; a drawing that is just begun needs no remark.
  const findings = useResults((state) => state.result?.findings ?? NONE).filter(({ key }) => key !== 'noMessage');
  // A remark on a connector is half the answer.
  const asking = useAsking();
  const sheet = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // It lies over the drawing: whoever goes on with that is done reading.
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (sheet.current !== null && target instanceof Node && !sheet.current.contains(target)) sheet.current.open = false;
    };
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || sheet.current?.open !== true) return;
      const hadFocus = sheet.current.contains(document.activeElement);
      sheet.current.open = false;
      if (hadFocus) sheet.current.querySelector('summary')?.focus();
    };
    addEventListener('pointerdown', onPointerDown);
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('pointerdown', onPointerDown);
      removeEventListener('keydown', onKeyDown);
    };
  }, []);
  if (findings.length === 0 || asking) return null;
  return (
    <details ref={sheet} className="group absolute top-2 right-2 z-10 max-w-80 text-sm">
      <summary className="ml-auto flex w-fit list-none items-center gap-1.5 rounded-full border border-line bg-surface px-3 py-1 text-xs font-semibold shadow-sm hover:border-line-strong">
        <Lightbulb aria-hidden="true" size={14} className="text-warn" />
        {t.button(findings.length)}
      </summary>
      <ul aria-label={t.list} className="mt-1 max-h-96 space-y-3 overflow-y-auto rounded-lg border border-line bg-raised p-3 shadow-lg">
        {findings.map((finding, index) => (
          <li key={`${finding.key}/${index}`} className="space-y-1">
            <p>{findingSentence(finding, nameOf, language)}</p>
            <p className="text-xs text-muted">{findingRemedy(finding, nameOf, language)}</p>
            {'record' in finding ? (
              <button type="button" className="text-xs font-semibold text-accent underline" onClick={() => show(finding)}>
                {t.show(nameOf(finding.record))}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
