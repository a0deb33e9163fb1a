import { create } from 'zustand';
import type { ImportReport } from '../../exchange/import/report.ts';
import type { MissingFact } from '../../exchange/plan/missing-facts.ts';
import { isHost } from '../../model/record.ts';
import { currentScenario, useDocument } from '../document.ts';
import type { ImportSource } from './import-source.ts';
import { factKey, likelyTenant, withSuggestions, type Answer, type Answered, type ImportDraft, type ImportWish } from './plan-import.ts';
import { readImportSource, type ReadProblem } from './read-import.ts';
import { usePreferences } from '../preferences.ts';
import { tenantsOf } from '../show/tenants-of.ts';

/** How far an import has come. */
export type ImportPhase =
  | { kind: 'paste'; problem: ReadProblem | { key: 'cancelled' } | null }
  | { kind: 'reading'; done: number }
  | { kind: 'report'; report: ImportReport };

type ImportSession = {
  phase: ImportPhase;
  wish: ImportWish;
  answered: readonly Answered[];
  /** Keys of the questions that were left open. */
  skipped: readonly string[];
};

const NEW_DRAWING: ImportWish = { where: 'new', tenant: null, host: null, isWhole: false };
const NOTHING: ImportSession = { phase: { kind: 'paste', problem: null }, wish: NEW_DRAWING, answered: [], skipped: [] };

/** An import under way. It outlives its dialog: whoever closes that by accident finds everything again. */
export const useImportSession = create<ImportSession>()(() => NOTHING);

let cancel: () => void = () => undefined;

/** Reads a paste or a file, in place of what was read before. */
export async function startReading(source: ImportSource): Promise<void> {
  cancel();
  useImportSession.setState({ ...NOTHING, phase: { kind: 'reading', done: 0 } });
  const reading = readImportSource(source, (done) => useImportSession.setState({ phase: { kind: 'reading', done } }));
  const mine = reading.cancel;
  cancel = mine;
  const { report, problem } = await reading.outcome;
  // Another reading has begun in the meantime.
  if (cancel !== mine) return;
  cancel = () => undefined;
  if (report === null) useImportSession.setState({ phase: { kind: 'paste', problem: problem ?? { key: 'cancelled' } } });
  else useImportSession.setState({ phase: { kind: 'report', report }, wish: firstWish(report) });
}

/** Ends the reading that is under way. */
export function cancelReading(): void {
  cancel();
}

/** A reader's own drawing of this tenant is what he wants to bring up to date; anything else gets a drawing of its own. */
function firstWish(report: ImportReport): ImportWish {
  const drawing = currentScenario();
  // Commands that change something were written for what is drawn.
  const changes = report.commands.some(({ verb }) => verb !== 'New');
  if (useDocument.getState().origin.kind !== 'own' && !changes) return NEW_DRAWING;
  const isServersOnly = report.objects.length > 0 && report.objects.every(({ kind }) => kind === 'SendConnector');
  const tenant = likelyTenant(drawing, report) ?? (isServersOnly || changes ? tenantsOf(drawing)[0] : undefined);
  const sends = new Set(report.commands.flatMap(({ noun, identity }) => (noun === 'SendConnector' ? [identity] : [])));
  const host = drawing.records.find((record) => isHost(record) && record.SendConnectors.some(({ Name }) => sends.has(Name)));
  return tenant === undefined ? NEW_DRAWING : { ...NEW_DRAWING, where: 'here', tenant: tenant.id, host: host?.id ?? null };
}

/** Forgets what was read. */
export function resetImport(): void {
  cancel();
  cancel = () => undefined;
  useImportSession.setState(NOTHING);
}

/** Another destination has other questions: answers name records of the drawing they were given for. */
export function changeWish(wish: Partial<ImportWish>): void {
  useImportSession.setState((state) => ({ wish: { ...state.wish, ...wish }, answered: [], skipped: [] }));
}

export function answerQuestion(fact: MissingFact, answer: Answer): void {
  useImportSession.setState((state) => ({ answered: [...state.answered, { fact, answer }] }));
}

/** Answers the open questions as suggested. */
export function takeSuggestions(draft: ImportDraft, report: ImportReport): void {
  const { language } = usePreferences.getState();
  useImportSession.setState((state) => ({ answered: [...state.answered, ...withSuggestions(draft, report, new Set(state.skipped), language)] }));
}

/** Takes an answer back, and those after it: they may name what it drew. */
export function takeAnswerBack(index: number): void {
  useImportSession.setState((state) => ({ answered: state.answered.slice(0, index) }));
}

export function skipQuestion(fact: MissingFact): void {
  useImportSession.setState((state) => ({ skipped: [...state.skipped, factKey(fact)] }));
}

/** Asks again what was left open. */
export function askAgain(): void {
  useImportSession.setState({ skipped: [] });
}
