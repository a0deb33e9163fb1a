import { useEffect, useState } from 'react';
import type { ClaimedHost } from '../../engine/find-claimed-hosts.ts';
import { askEngine } from './engine-runs.ts';
import { useResults } from './results.ts';

export type { ClaimedHost };

/** The hosts that an inbound connector would recognize, asked again after each run; null until the engine has answered for this connector. */
export function useClaimedHosts(tenant: string, connector: string): readonly ClaimedHost[] | null {
  const result = useResults((state) => state.result);
  const [given, give] = useState<{ tenant: string; connector: string; hosts: readonly ClaimedHost[] } | null>(null);
  useEffect(() => {
    let current = true;
    void askEngine({ key: 'hosts', tenant, connector }).then((answer) => {
      if (current && answer?.key === 'hosts') give({ tenant, connector, hosts: answer.hosts });
    });
    return () => {
      current = false;
    };
  }, [result, tenant, connector]);
  return given !== null && given.tenant === tenant && given.connector === connector ? given.hosts : null;
}
