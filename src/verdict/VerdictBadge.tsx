import type { CSSProperties } from 'react';
import { badgeTexts } from '../content/badge-texts.ts';
import { decidedByBadges, verdictNames } from '../content/verdict-names.ts';
import type { Decision } from '../engine/attribution/types.ts';
import type { Flip } from '../store/run/results.ts';
import { useTenantColor, useTwoTenantColors, type TenantColor } from '../store/show/tenant-colors.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { verdictLabel, verdictObject } from './verdict-label.ts';
import { VerdictIcon } from './VerdictIcon.tsx';

/** As much of a decision as its badge shows. */
export type BadgeDecision = Pick<Decision, 'verdict' | 'tenant' | 'tenants' | 'decidedBy' | 'connector' | 'reply'>;

type Props = {
  decision: BadgeDecision;
  /** `xs`: several in one cell, without how it was decided; `sm`: a row of a table, with what it was in place of how it was decided, where an edit changed it; `md`: a pin on the canvas; `lg`: the decision card, read from a projector. */
  size: keyof typeof sizes;
  /** The decision's number in its run, where its place does not say it already. */
  ordinal?: number | undefined;
  /** What it was before the last edit; left out when that edit did not change it. */
  was?: Flip['was'] | undefined;
};

const row = { icon: 13, cell: 'px-1.5', body: 'items-baseline gap-x-2 px-2', title: 'shrink-0 text-xs whitespace-nowrap', object: '', detail: 'truncate text-xs', connector: false } as const;

const sizes = {
  xs: { ...row, title: 'min-w-0 text-xs whitespace-nowrap', object: 'truncate', detail: null },
  sm: row,
  md: { icon: 18, cell: 'px-2', body: 'flex-col px-2 py-1', title: 'text-sm whitespace-nowrap', object: 'truncate', detail: 'text-xs', connector: true },
  lg: { icon: 24, cell: 'px-3', body: 'flex-col px-3 py-2', title: 'text-lg', object: '', detail: 'text-sm', connector: true },
} as const;

/**
 * A verdict: its word and icon say which way, its colour says whose. A refusal is neutral with a red sign, and a tie
 * wears the colours of both tenants.
 */
export function VerdictBadge({ decision, size, ordinal, was }: Props) {
  const language = useLanguage();
  const color = useTenantColor(decision.verdict === 'Rejected' ? null : decision.tenant);
  const pair = useTwoTenantColors(decision.tenants);
  const look = sizes[size];
  return (
    <span
      className={`org-${color} inline-flex max-w-full min-w-0 items-stretch overflow-hidden rounded-md border border-org-line bg-org-soft text-ink`}
      data-verdict={decision.verdict}
    >
      <span className={`flex items-center justify-center gap-0.5 ${size === 'xs' || size === 'sm' ? '' : 'flex-col'} ${look.cell} ${cellClass(decision)}`} style={cellStyle(decision, pair)}>
        {ordinal === undefined ? null : <span className="text-xs leading-none font-bold">{ordinal}</span>}
        <VerdictIcon verdict={decision.verdict} size={look.icon} />
      </span>
      <span className={`flex min-w-0 ${look.body}`}>
        <span className={`${look.title} flex ${size === 'lg' ? 'flex-wrap' : ''} gap-x-1 leading-snug font-semibold`}>
          <span>{verdictNames[decision.verdict][language]}</span>
          <span className={`${look.object} ${decision.verdict === 'Rejected' ? 'text-danger' : 'text-org'}`}>{verdictObject(decision, language)}</span>
        </span>
        {look.detail === null || (size === 'sm' && was !== undefined) ? null : (
          <span className={`${look.detail} leading-snug text-muted ${size === 'md' ? 'truncate' : ''}`}>
            {decidedByBadges[decision.decidedBy][language]}
            {look.connector ? <ConnectorName decision={decision} /> : null}
          </span>
        )}
        {was === undefined ? null : <Was was={was} detail={look.detail ?? row.detail} />}
      </span>
    </span>
  );
}

/**
 * The connector that claimed the entry; an Incoming entry that none claimed came by the hidden default one. Of a refusal,
 * whose it was.
 */
function ConnectorName({ decision: { verdict, connector, tenant } }: { decision: BadgeDecision }) {
  const { defaultConnector } = useTexts(badgeTexts);
  const name = verdict === 'Rejected' ? tenant : (connector ?? (verdict === 'Incoming' ? defaultConnector : null));
  return name === null ? null : <> · {name}</>;
}

function Was({ was, detail }: { was: Flip['was']; detail: string }) {
  const language = useLanguage();
  return (
    <span className={`${detail} self-start rounded bg-warn-soft px-1 leading-snug text-warn`}>
      {badgeTexts.was[language](verdictLabel(was, language))}
    </span>
  );
}

function cellClass({ verdict }: BadgeDecision): string {
  switch (verdict) {
    case 'Originating':
    case 'Incoming':
      return 'bg-org text-on-solid';
    case 'Rejected':
      return 'bg-danger text-on-solid';
    case 'Ambiguous':
      return 'text-on-solid';
  }
}

/** A tie is half one tenant's, half the other's. */
function cellStyle({ verdict }: BadgeDecision, [first, second]: readonly [TenantColor, TenantColor]): CSSProperties | undefined {
  if (verdict !== 'Ambiguous') return undefined;
  return { background: `linear-gradient(to bottom, var(--${first}) 50%, var(--${second}) 50%)` };
}
