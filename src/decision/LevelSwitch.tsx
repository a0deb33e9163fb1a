import { decisionTexts } from '../content/decision-texts.ts';
import { setCardLevel, useCardLevel } from '../store/show/card-level.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { TwoWaySwitch } from '../ui/TwoWaySwitch.tsx';

/** The card's two levels: short, and in full. */
export function LevelSwitch() {
  const t = useTexts(decisionTexts);
  const full = useCardLevel((state) => state.full);
  return <TwoWaySwitch label={t.level} no={t.short} yes={t.full} value={full} size="small" onChange={setCardLevel} />;
}
