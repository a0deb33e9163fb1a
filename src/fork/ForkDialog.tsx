import { forkTexts } from '../content/fork-texts.ts';
import { useAsking } from '../store/run/active-run.ts';
import { useForkPoint } from '../store/run/fork.ts';
import { useResults } from '../store/run/results.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Fork } from './Fork.tsx';

/** What would become of a message whose session at one hop were another, beside what becomes of it. */
export function ForkDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(forkTexts);
  const { run: id, hop: index } = useForkPoint();
  const run = useResults((state) => state.result?.runs.find((known) => known.id === id));
  const hidden = useAsking();
  const hop = run?.hops.find((known) => known.index === index);
  return (
    <Dialog title={t.title} intro={t.intro} closeLabel={t.close} wide onClose={onClose}>
      {hidden ? <p className="text-sm">{t.hidden}</p> : run === undefined || hop === undefined ? <p className="text-sm">{t.gone}</p> : <Fork key={hop.id} run={run} hop={hop} />}
    </Dialog>
  );
}
