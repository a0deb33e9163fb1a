import type { Language } from '../content/language.ts';
import { predictTexts } from '../content/predict-texts.ts';
import { outcomeWord, timelineTexts } from '../content/timeline-texts.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import { shownSender } from '../model/address.ts';
import type { Message } from '../model/message.ts';

/** MAIL FROM with which a run starts. */
export function senderOf(run: ShownRun, message: Message | undefined): string {
  return shownSender(run.hops[0]?.session.mailFrom ?? message?.mailFrom ?? '');
}

/** A run in one line: message → recipient, outcome; a report and a forwarded copy say what they are. */
export function runLabel(run: ShownRun, message: Message | undefined, language: Language): string {
  const titled = run.cause.kind === 'message' && message !== undefined && message.title !== '';
  const sender = titled ? message.title : senderOf(run, message);
  const label = timelineTexts.runLabel[language](sender, run.rcptTo, run.outcome === null ? predictTexts.notYet[language] : outcomeWord(run.outcome, language));
  switch (run.cause.kind) {
    case 'message':
      return label;
    case 'ndr':
      return timelineTexts.report[language](label);
    case 'forwardedCopy':
      return timelineTexts.copy[language](label);
  }
}
