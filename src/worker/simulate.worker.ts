import { decisionsByProfile, repairsFor, simulate } from '../engine/index.ts';
import type { Answer, EngineInput, Question, Request, Response } from './protocol.ts';

function reply(response: Response): void {
  postMessage(response);
}

function answerTo(question: Question, { records, profile }: EngineInput): Answer {
  const tenants = records.flatMap((record) => (record.type === 'tenant' ? [record] : []));
  switch (question.key) {
    case 'repairs':
      return { key: 'repairs', repairs: repairsFor(tenants, profile, question.entry, question.tenant) };
    case 'profiles':
      return { key: 'profiles', decisions: decisionsByProfile(tenants, question.entry) };
  }
}

function responseTo(request: Request): Response {
  const { run, input } = request;
  return request.type === 'run'
    ? { type: 'result', run, result: simulate({ ...input, layout: {}, title: '', description: '', domainPolicies: [] }) }
    : { type: 'explored', run, answer: answerTo(request.question, input) };
}

/** The engine's only home in the page: one request, one answer, nothing kept between two. */
addEventListener('message', (event: MessageEvent<Request>) => {
  try {
    reply(responseTo(event.data));
  } catch (error) {
    reply({ type: 'failed', run: event.data.run, message: error instanceof Error ? error.message : String(error) });
  }
});

reply({ type: 'ready' });
