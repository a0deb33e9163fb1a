import { CircleCheck, CircleX, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { expectationSentence, expectationTexts, foundSentence } from '../content/expectations.ts';
import type { ExpectationResult } from '../engine/result.ts';
import { shownSender } from '../model/address.ts';
import type { Expectation } from '../model/expectation.ts';
import { useAsking } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import { removeExpectation } from '../store/run/expectations.ts';
import { useResults } from '../store/run/results.ts';
import { useRecordName } from '../store/show/use-place-names.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';

const NONE: readonly ExpectationResult[] = [];

/** How many of the drawing's expectations hold, and the list of them. While something is to be predicted, neither is told. */
export function Expectations() {
  const t = useTexts(expectationTexts);
  const id = useId();
  const expectations = useDocument((state) => state.scenario.expectations);
  const results = useResults((state) => state.result?.expectations ?? NONE);
  const hidden = useAsking();
  const holding = results.filter(({ holds }) => holds).length;
  if (expectations.length === 0) return null;
  const all = holding === expectations.length;
  const Icon = all ? CircleCheck : CircleX;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={`flex h-8 items-center gap-1 rounded-md border border-line px-2 text-sm whitespace-nowrap ${hidden ? 'text-muted' : all ? 'text-ok' : 'text-danger'}`}
        title={hidden ? t.hidden : t.badge(holding, expectations.length)}
      >
        {hidden ? null : <Icon aria-hidden="true" size={15} />}
        <span className="sr-only">{hidden ? `${t.heading}: ${t.hidden}` : t.badge(holding, expectations.length)}</span>
        <span aria-hidden="true">{hidden ? t.heading : `${holding}/${expectations.length}`}</span>
      </button>
      <div id={id} popover="auto" role="group" aria-label={t.heading} className="m-auto w-[min(36rem,94vw)] rounded-xl border border-line bg-surface p-4 text-ink shadow-2xl">
        <h2 className="text-base font-semibold">{t.heading}</h2>
        <p className="mb-2 text-sm text-muted">{hidden ? t.hidden : t.intro}</p>
        {hidden ? null : (
          <ul className="max-h-[50vh] space-y-2 overflow-y-auto">
            {expectations.map((expectation, index) => (
              <Line key={JSON.stringify(expectation)} expectation={expectation} result={results[index]} index={index} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Line({ expectation, result, index }: { expectation: Expectation; result: ExpectationResult | undefined; index: number }) {
  const t = useTexts(expectationTexts);
  const language = useLanguage();
  const nameOf = useRecordName();
  const message = useDocument((state) => state.scenario.messages.find(({ id }) => id === expectation.message));
  const envelope = `${shownSender(message?.mailFrom ?? '')} → ${expectation.rcptTo ?? message?.rcptTo[0] ?? ''}`;
  const sentence = expectationSentence(expectation, envelope, nameOf, language);
  const holds = result?.holds ?? false;
  const Icon = holds ? CircleCheck : CircleX;
  return (
    <li className="flex items-start gap-2 text-sm" data-holds={holds}>
      <Icon aria-hidden="true" size={17} className={`mt-0.5 shrink-0 ${holds ? 'text-ok' : 'text-danger'}`} />
      <span className="min-w-0 flex-1 break-words">
        {sentence} <span className={holds ? 'text-ok' : 'font-semibold text-danger'}>({holds ? t.holds : t.fails})</span>
        {holds || result === undefined ? null : <span className="block text-muted">{t.found(foundSentence(result.found, nameOf, language))}</span>}
      </span>
      <button type="button" aria-label={t.remove(sentence)} title={t.remove(sentence)} className="rounded p-1 hover:bg-sunken" onClick={() => removeExpectation(index)}>
        <Trash2 aria-hidden="true" size={15} />
      </button>
    </li>
  );
}
