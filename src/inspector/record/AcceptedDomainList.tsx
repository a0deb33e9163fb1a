import { useState } from 'react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import { problemSentence } from '../../content/problems.ts';
import { acceptedDomainEntries, type AcceptedDomain } from '../../model/accepted-domain.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import type { InternetHost, OnPremisesServer } from '../../model/host.ts';
import type { Tenant } from '../../model/tenant.ts';
import { validateField } from '../../model/validate-field.ts';
import { addAcceptedDomains } from '../../store/edit/record-lists.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { AddInput } from '../../ui/AddInput.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ItemCard } from '../ItemCard.tsx';
import { ListSection } from '../ListSection.tsx';
import { AcceptedDomainFields } from './AcceptedDomainFields.tsx';
import { RemoveItemButton } from './RemoveItemButton.tsx';

type Props = { record: Tenant | OnPremisesServer | InternetHost };

/** The domains that a record receives for. */
export function AcceptedDomainList({ record }: Props) {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const [open, setOpen] = useState<number | null>(null);
  const { AcceptedDomains } = record;
  const known = AcceptedDomains.map((domain) => normalizeDomain(domain.DomainName));
  const check = (item: string): string | null => {
    const problem = validateField(acceptedDomainEntries.DomainName, item, 'DomainName');
    if (problem !== null) return problemSentence(problem, language);
    return known.includes(normalizeDomain(item)) ? t.alreadyThere(item) : null;
  };
  const add = (names: readonly string[]): void => {
    const domains = names.map((DomainName): AcceptedDomain => ({ DomainName, DomainType: 'Authoritative', MatchSubDomains: false }));
    addAcceptedDomains(record.id, domains, { key: 'add', name: names.join(', ') });
  };
  const text = record.type === 'tenant' ? parameters.tenant.AcceptedDomains : parameters.host.AcceptedDomains;
  return (
    <ListSection title={t.acceptedDomains} text={text} count={AcceptedDomains.length}>
      {AcceptedDomains.length === 0 ? <EmptyState title={t.noDomains} /> : null}
      <ul className="mb-1.5 flex flex-col gap-1">
        {AcceptedDomains.map((domain, index) => (
          <ItemCard
            key={index}
            mono
            title={domain.DomainName}
            subtitle={domain.MatchSubDomains ? `${domain.DomainType}, MatchSubDomains` : domain.DomainType}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? null : index)}
            actions={<RemoveItemButton record={record.id} list="AcceptedDomains" index={index} name={domain.DomainName} />}
          >
            {() => <AcceptedDomainFields record={record} index={index} domain={domain} />}
          </ItemCard>
        ))}
      </ul>
      <AddInput label={t.addAcceptedDomain} placeholder="contoso.com" mono separators={/[\s,]+/} check={check} onAdd={add} />
    </ListSection>
  );
}
