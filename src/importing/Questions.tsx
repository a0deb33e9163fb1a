import { questionReason, questionSentence, questionTexts } from '../content/import-questions.ts';
import { answerQuestion, askAgain, skipQuestion, takeAnswerBack, takeSuggestions, useImportSession } from '../store/exchange/import-session.ts';
import { factKey, suggestionFor, type ImportDraft, type ImportReport } from '../store/exchange/plan-import.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { AnswerForm } from './AnswerForm.tsx';

type Props = { draft: ImportDraft; report: ImportReport };

/** What is missing to simulate, asked one by one; an answer may settle others, and raise new ones. */
export function Questions({ draft, report }: Props) {
  const t = useTexts(questionTexts);
  const language = useLanguage();
  const answered = useImportSession((state) => state.answered);
  const skipped = useImportSession((state) => state.skipped);
  const left = draft.open.filter((fact) => !skipped.includes(factKey(fact)));
  const [fact] = left;
  const suggestion = fact === undefined ? null : suggestionFor(draft, fact);
  const askable = left.filter((candidate) => suggestionFor(draft, candidate) !== null).length;
  if (draft.open.length === 0 && answered.length === 0) return null;
  return (
    <section className="mb-4" aria-label={t.heading}>
      <h3 className="flex items-center gap-2 text-sm font-semibold">
        {t.heading}
        <Badge look={left.length === 0 ? 'neutral' : 'accent'}>{t.progress(left.length)}</Badge>
      </h3>
      <p className="mt-0.5 text-xs text-muted">{t.intro}</p>
      {answered.length === 0 ? null : (
        <ul aria-label={t.answered} className="mt-2 flex flex-col gap-1 text-xs">
          {answered.map(({ fact: settled }, index) => (
            <li key={factKey(settled)} className="flex items-center gap-2 rounded-md bg-sunken px-2.5 py-1">
              <span className="min-w-0 flex-1 break-words">
                ✓ {questionSentence(settled, language)}
              </span>
              <Button look="ghost" onClick={() => takeAnswerBack(index)}>
                {t.takeBack}
                <span className="sr-only">: {questionSentence(settled, language)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div aria-live="polite">
        {fact === undefined ? (
          <p className="mt-2 text-sm">{t.done}</p>
        ) : (
          <div className="mt-2 rounded-lg border border-accent bg-surface px-3.5 py-2.5">
            <h4 className="text-sm font-semibold">{questionSentence(fact, language)}</h4>
            <p className="mt-0.5 text-xs text-muted">{questionReason(fact, language)}</p>
            {suggestion === null ? (
              <p className="mt-2">
                <Button onClick={() => skipQuestion(fact)}>{t.understood}</Button>
              </p>
            ) : (
              <AnswerForm
                key={factKey(fact)}
                suggestion={suggestion}
                records={draft.scenario.records}
                onAnswer={(answer) => answerQuestion(fact, answer)}
                onSkip={() => skipQuestion(fact)}
              />
            )}
          </div>
        )}
      </div>
      <p className="mt-2 flex flex-wrap gap-2">
        {askable > 1 ? <Button onClick={() => takeSuggestions(draft, report)}>{t.takeAll(askable)}</Button> : null}
        {skipped.length === 0 ? null : (
          <Button look="ghost" onClick={askAgain}>
            {t.leftOpen(skipped.length)} – {t.askAgain}
          </Button>
        )}
      </p>
    </section>
  );
}
