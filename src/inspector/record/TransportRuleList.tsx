import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameters } from '../../content/parameters.ts';
import { freeName } from '../../model/free-name.ts';
import { newTransportRule } from '../../model/new-connector.ts';
import type { Tenant } from '../../model/tenant.ts';
import type { TransportRule } from '../../model/transport-rule.ts';
import { focusFirstField } from '../../store/show/focus-panel.ts';
import { addTransportRule, moveTransportRule } from '../../store/edit/record-lists.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ItemCard } from '../ItemCard.tsx';
import { ListSection } from '../ListSection.tsx';
import { RemoveItemButton } from './RemoveItemButton.tsx';
import { TransportRuleFields } from './TransportRuleFields.tsx';

/** The rules of a tenant that redirect messages, in the order in which they are asked. */
export function TransportRuleList({ tenant }: { tenant: Tenant }) {
  const t = useTexts(inspectorTexts);
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const rules = tenant.TransportRules;
  const add = (): void => {
    const Name = freeName(t.transportRule, rules.map((rule) => rule.Name));
    addTransportRule(tenant.id, newTransportRule(Name), { key: 'add', name: Name });
    setOpen(rules.length);
    focusFirstField(() => list.current?.querySelector<HTMLElement>(`:scope > :nth-child(${rules.length + 1})`) ?? null);
  };
  const move = (rule: TransportRule, from: number, to: number): void => {
    moveTransportRule(tenant.id, from, to, { key: 'setParameter', parameter: 'Priority', name: rule.Name });
    if (open === from) setOpen(to);
    else if (open === to) setOpen(from);
  };
  return (
    <ListSection title={t.transportRules} text={parameters.tenant.TransportRules} count={rules.length} defaultOpen={rules.length > 0}>
      {rules.length === 0 ? <EmptyState title={t.noRules} /> : null}
      <ol ref={list} className="my-1 flex flex-col gap-1">
        {rules.map((rule, index) => (
          <ItemCard
            key={index}
            title={rule.Name}
            subtitle={[rule.State, rule.RouteMessageOutboundConnector ?? t.redirectsNothing].join(' → ')}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? null : index)}
            actions={
              <>
                <IconButton icon={ArrowUp} label={t.moveUp(rule.Name)} disabled={index === 0} onClick={() => move(rule, index, index - 1)} />
                <IconButton icon={ArrowDown} label={t.moveDown(rule.Name)} disabled={index === rules.length - 1} onClick={() => move(rule, index, index + 1)} />
                <RemoveItemButton record={tenant.id} list="TransportRules" index={index} name={rule.Name} />
              </>
            }
          >
            {() => <TransportRuleFields tenant={tenant} index={index} rule={rule} />}
          </ItemCard>
        ))}
      </ol>
      <Button icon={Plus} look="ghost" onClick={add}>
        {t.addTransportRule}
      </Button>
    </ListSection>
  );
}
