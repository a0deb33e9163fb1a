import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { inferredSpf } from '../../authentication/published-spf.ts';
import { policyTexts } from '../../content/authentication-texts.ts';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import { problemSentence } from '../../content/problems.ts';
import { domainPolicyEntries, type DomainPolicy } from '../../model/domain-policy.ts';
import { normalizeDomain } from '../../model/domain-name.ts';
import { knownDomains } from '../../model/suggestions.ts';
import { validateField } from '../../model/validate-field.ts';
import { useDocument } from '../../store/document.ts';
import { addDomainPolicies, removeDomainPolicy } from '../../store/edit/domain-policies.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { AddInput } from '../../ui/AddInput.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { domainPolicyEditor } from '../editors.ts';
import { fieldOf } from '../fields/field-model.ts';
import { TextParameter } from '../fields/TextParameter.tsx';
import { ItemCard } from '../ItemCard.tsx';
import { ListSection } from '../ListSection.tsx';
import { useRecords } from '../use-records.ts';

/** What domains publish about who may send in their name. A new one begins with what the drawing suggests. */
export function DomainPolicyList() {
  const t = useTexts(inspectorTexts);
  const p = useTexts(policyTexts);
  const language = useLanguage();
  const records = useRecords();
  const policies = useDocument((state) => state.scenario.domainPolicies);
  const [open, setOpen] = useState<number | null>(null);
  const known = policies.map(({ domain }) => normalizeDomain(domain));
  const check = (item: string): string | null => {
    const problem = validateField(domainPolicyEntries.domain, item, 'domain');
    if (problem !== null) return problemSentence(problem, language);
    return known.includes(normalizeDomain(item)) ? t.alreadyThere(item) : null;
  };
  const add = (domains: readonly string[]): void => {
    addDomainPolicies(domains.map((domain) => ({ domain, spf: inferredSpf(records, normalizeDomain(domain) ?? domain) ?? '', dmarc: '' })));
    setOpen(policies.length);
  };
  return (
    <ListSection title={p.title} text={parameters.domainPolicy.domain} count={policies.length}>
      {policies.length === 0 ? <EmptyState title={p.none} /> : null}
      <ul className="mb-1.5 flex flex-col gap-1">
        {policies.map((policy, index) => (
          <ItemCard
            key={index}
            mono
            title={policy.domain}
            subtitle={`${policy.spf === '' ? p.noSpf : policy.spf}, ${policy.dmarc === '' ? p.noDmarc : policy.dmarc}`}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? null : index)}
            actions={<IconButton icon={Trash2} label={t.remove(policy.domain)} look="danger" onClick={() => removeDomainPolicy(index, policy.domain)} />}
          >
            {() => <DomainPolicyFields policy={policy} index={index} />}
          </ItemCard>
        ))}
      </ul>
      <AddInput label={p.add} placeholder="contoso.com" mono suggestions={knownDomains(records).filter((domain) => !known.includes(normalizeDomain(domain)))} separators={/[\s,]+/} check={check} onAdd={add} />
    </ListSection>
  );
}

/** The records of one domain. */
function DomainPolicyFields({ policy, index }: { policy: DomainPolicy; index: number }) {
  const editor = domainPolicyEditor(index, policy);
  return (
    <>
      <TextParameter field={fieldOf(editor, 'domain')} />
      <TextParameter field={fieldOf(editor, 'spf')} placeholder="v=spf1 include:spf.protection.outlook.com -all" />
      <TextParameter field={fieldOf(editor, 'dmarc')} placeholder="v=DMARC1; p=reject" />
    </>
  );
}
