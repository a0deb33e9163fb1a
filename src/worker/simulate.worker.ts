import { decisionsByProfile, findClaimedHosts, forkRun, repairsFor, simulate, simulateMessage } from '../engine/index.ts';
import type { Scenario } from '../model/scenario.ts';
import { shareLedgerRows } from './share-ledger-rows.ts';
import type { Answer, EngineInput, Question, Request, Response } from './protocol.ts';

function reply(response: Response): void {
  postMessage(response);
}

function scenarioOf(input: EngineInput): Scenario {
  return { ...input, layout: {}, title: '', description: '', domainPolicies: [] };
}

function answerTo(question: Question, input: EngineInput): Answer {
  const { records, profile } = input;
  const tenants = records.flatMap((record) => (record.type === 'tenant' ? [record] : []));
  switch (question.key) {
    case 'repairs':
      return { key: 'repairs', repairs: repairsFor(tenants, profile, question.entry, question.tenant) };
    case 'profiles':
      return { key: 'profiles', decisions: decisionsByProfile(tenants, question.entry) };
    case 'fork':
      return { key: 'fork', run: forkRun(scenarioOf(input), question.point) };
    case 'hosts':
      return { key: 'hosts', hosts: findClaimedHosts(records, profile, question.tenant, question.connector) };
  }
}

function handle(request: Request): void {
  const { run, input } = request;
  if (request.type === 'explore') return reply({ type: 'explored', run, answer: answerTo(request.question, input) });
  const scenario = scenarioOf(input);
  if (request.first !== null) reply({ type: 'first', run, runs: simulateMessage(scenario, request.first) });
  reply({ type: 'result', run, result: shareLedgerRows(simulate(scenario)) });
}

/** The engine's only home in the page: one request, its answer, nothing kept between two. */
addEventListener('message', (event: MessageEvent<Request>) => {
  try {
    handle(event.data);
  } catch (error) {
    reply({ type: 'failed', run: event.data.run, message: error instanceof Error ? error.message : String(error) });
  }
});

reply({ type: 'ready' });
