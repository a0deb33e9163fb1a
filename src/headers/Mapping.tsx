import { comparisonTexts, matchReasons } from '../content/comparison-texts.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { MappedName, Match, ObservedHost, ObservedTenant } from '../store/exchange/compare-headers.ts';
import { chooseMapping } from '../store/exchange/header-session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { SelectField } from '../ui/SelectField.tsx';

/** The value of a list's entry for none: no id is empty. */
const NONE = '';

type Props = { records: readonly ScenarioRecord[]; tenants: readonly MappedName<ObservedTenant>[]; hosts: readonly MappedName<ObservedHost>[] };

/** Which records of the drawing the tenant ids and the servers of the headers are. */
export function Mapping({ records, tenants, hosts }: Props) {
  const t = useTexts(comparisonTexts);
  const language = useLanguage();
  if (tenants.length + hosts.length === 0) return null;
  const optionsOf = (wanted: (record: ScenarioRecord) => boolean): { value: string; label: string }[] => [
    { value: NONE, label: t.none },
    ...records.flatMap((record) => (wanted(record) && 'name' in record ? [{ value: record.id, label: record.name }] : [])),
  ];
  const tenantOptions = optionsOf(({ type }) => type === 'tenant');
  const hostOptions = optionsOf(isHost);
  const noteOf = (suggested: Match | null, record: string | null): string | null => (suggested === null || suggested.record !== record ? null : matchReasons[suggested.because][language]);
  return (
    <section className="mt-4">
      <h3 className="text-sm font-semibold">{t.mapping}</h3>
      <p className="text-xs text-muted">{t.mappingNote}</p>
      <div className="grid gap-x-5 sm:grid-cols-2">
        {tenants.map(({ name, suggested, record }) => (
          <SelectField
            key={name.id}
            label={t.tenantId(name.id)}
            value={record ?? NONE}
            options={tenantOptions}
            note={noteOf(suggested, record)}
            onWrite={(value) => chooseMapping(name.id, value === NONE ? null : value)}
          />
        ))}
        {hosts.map(({ name, suggested, record }) => (
          <SelectField
            key={name.key}
            label={t.host([name.name ?? '', ...name.ips.map((ip) => `[${ip}]`)].join(' '))}
            value={record ?? NONE}
            options={hostOptions}
            note={noteOf(suggested, record)}
            onWrite={(value) => chooseMapping(name.key, value === NONE ? null : value)}
          />
        ))}
      </div>
    </section>
  );
}
