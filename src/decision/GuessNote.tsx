import { CircleCheck, CircleX } from 'lucide-react';
import { guessResults, predictTexts } from '../content/predict-texts.ts';
import { verdictNames } from '../content/verdict-names.ts';
import { usePredict } from '../store/teach/predict.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

/** How the audience's guess came out. */
export function GuessNote({ hop }: { hop: string }) {
  const t = useTexts(predictTexts);
  const language = useLanguage();
  const guessed = usePredict((state) => (state.on ? state.guesses.get(hop) : undefined));
  const { right, asked, best } = usePredict();
  if (guessed === undefined) return null;
  const { guess, result } = guessed;
  const isRight = result === 'right';
  const Icon = isRight ? CircleCheck : CircleX;
  return (
    <div role="status" data-guess={result} className={`mt-2 flex gap-2 rounded-md px-2.5 py-2 text-sm ${isRight ? 'bg-ok-soft' : 'bg-warn-soft'}`}>
      <Icon aria-hidden="true" size={18} className={`mt-0.5 shrink-0 ${isRight ? 'text-ok' : 'text-warn'}`} />
      <p>
        <span className="font-semibold">{guessResults[result][language]}</span>{' '}
        {t.yourAnswer([verdictNames[guess.verdict][language], ...(guess.tenant === null ? [] : [guess.tenant])].join(' '))}
        <span className="block text-xs">{t.score(right, asked, best)}</span>
      </p>
    </div>
  );
}
