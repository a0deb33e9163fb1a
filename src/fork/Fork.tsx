import { useState } from 'react';
import { forkTexts } from '../content/fork-texts.ts';
import type { Hop, Run } from '../engine/result.ts';
import { useForkedRun, type SessionChange } from '../store/run/fork.ts';
import { useWayName } from '../store/show/use-place-names.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { partsAt } from './compare-runs.ts';
import { SessionForm } from './SessionForm.tsx';
import { Way } from './Way.tsx';

/** The form, and below it the two ways side by side. */
export function Fork({ run, hop }: { run: Run; hop: Hop }) {
  const t = useTexts(forkTexts);
  const wayOf = useWayName();
  const [change, setChange] = useState<SessionChange>({});
  const [turn, setTurn] = useState(0);
  const answer = useForkedRun(run, hop.index, change);
  const fork = typeof answer === 'string' ? null : answer;
  const parting = fork === null ? null : partsAt(run, fork);
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-sm font-semibold">{t.session(wayOf(hop))}</h3>
        <Button
          disabled={Object.keys(change).length === 0}
          onClick={() => {
            setChange({});
            setTurn(turn + 1);
          }}
        >
          {t.reset}
        </Button>
      </div>
      <SessionForm key={turn} session={hop.session} onChange={setChange} />
      <p role="status" className="mt-3 mb-2 text-sm font-medium">
        {typeof answer === 'string' ? t[answer] : parting === null ? t.same : t.differs(parting)}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Way title={t.asDrawn} run={run} parting={parting} />
        {fork === null ? null : <Way title={t.whatIf} run={fork} parting={parting} />}
      </div>
    </>
  );
}
