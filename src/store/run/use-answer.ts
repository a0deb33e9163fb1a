import { useEffect, useState } from 'react';
import type { Attribution } from '../../engine/attribution/types.ts';
import type { Repair } from '../../engine/explore.ts';
import type { SimulationResult } from '../../engine/result.ts';
import type { Profile } from '../../model/profile.ts';
import type { Answer } from '../../worker/protocol.ts';
import { askEngine } from './engine-runs.ts';
import { useResults } from './results.ts';
import type { ShownHop } from './shown-run.ts';
import { entryFactsOf } from './entry-facts.ts';

/** `asking` until the engine has answered; `failed` when it did not. */
type Asked<T> = { state: 'asking' } | { state: 'failed' } | { state: 'answered'; value: T };

const ASKING = { state: 'asking' } as const;

/** Asks the engine about a shown hop, and again after each run; an answer that comes too late is dropped. */
function useAnswer(hop: ShownHop, tenant: string | null): Asked<Answer> {
  const result = useResults((state) => state.result);
  const [given, give] = useState<{ hop: ShownHop; result: SimulationResult; tenant: string | null; answer: Answer | null } | null>(null);
  useEffect(() => {
    const entry = entryFactsOf(hop);
    if (entry === null || result === null) return undefined;
    let current = true;
    void askEngine(tenant === null ? { key: 'profiles', entry } : { key: 'repairs', entry, tenant }).then((answer) => {
      if (current) give({ hop, result, tenant, answer });
    });
    return () => {
      current = false;
    };
  }, [hop, result, tenant]);
  if (given === null || given.hop !== hop || given.result !== result || given.tenant !== tenant) return ASKING;
  return given.answer === null ? { state: 'failed' } : { state: 'answered', value: given.answer };
}

/** The small changes that would make the hop's entry Originating from a tenant. */
export function useRepairs(hop: ShownHop, tenant: string): Asked<Repair[]> {
  const asked = useAnswer(hop, tenant);
  if (asked.state !== 'answered') return asked;
  return asked.value.key === 'repairs' ? { state: 'answered', value: asked.value.repairs } : ASKING;
}

/** How each rule text decides the hop's entry. */
export function useProfileDecisions(hop: ShownHop): Asked<{ [P in Profile]: Attribution }> {
  const asked = useAnswer(hop, null);
  if (asked.state !== 'answered') return asked;
  return asked.value.key === 'profiles' ? { state: 'answered', value: asked.value.decisions } : ASKING;
}
