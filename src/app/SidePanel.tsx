import { appTexts } from '../content/app-texts.ts';
import { Suspense } from 'react';
import { showSidePanel, useSession, type SidePanel as Panel } from '../store/session.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { lazyPart } from '../ui/lazy-part.ts';

/** The picture stands before the card has anything to explain. */
const DecisionCard = lazyPart(async () => (await import('../decision/DecisionCard.tsx')).DecisionCard);

/** Another question than the card's, so another panel; it comes when the card has. */
const AuthenticationLane = lazyPart(async () => (await import('../authentication-lane/AuthenticationLane.tsx')).AuthenticationLane);

/** Its tables of parameters are read by those who edit, not by those who watch. */
const Inspector = lazyPart(async () => (await import('../inspector/Inspector.tsx')).Inspector);

/** The whole drawing as a tree: for a screen reader, and for whoever looks for something in it. */
const Outline = lazyPart(async () => (await import('../outline/Outline.tsx')).Outline);

const PANELS: readonly Panel[] = ['decision', 'inspector', 'outline'];

/** Decision card, inspector and outline, one at a time. */
export function SidePanel() {
  const t = useTexts(appTexts);
  const shown = useSession((state) => state.sidePanel);
  const names = { decision: t.decisionTab, inspector: t.inspectorTab, outline: t.outlineTab };

  const onKeyDown = (event: { key: string }): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const step = event.key === 'ArrowRight' ? 1 : PANELS.length - 1;
    const other = PANELS[(PANELS.indexOf(shown) + step) % PANELS.length] ?? shown;
    showSidePanel(other);
    document.getElementById(`tab-${other}`)?.focus();
  };

  return (
    <>
      <div role="tablist" aria-label={t.sidePanel} className="flex border-b border-line px-2">
        {PANELS.map((panel) => (
          <button
            key={panel}
            id={`tab-${panel}`}
            type="button"
            role="tab"
            aria-selected={shown === panel}
            aria-controls={`panel-${panel}`}
            tabIndex={shown === panel ? 0 : -1}
            className={`-mb-px border-b-2 px-3 max-[800px]:px-1.5 py-2 text-sm font-semibold ${shown === panel ? 'border-accent text-accent' : 'border-transparent text-muted'}`}
            onClick={() => showSidePanel(panel)}
            onKeyDown={onKeyDown}
          >
            {names[panel]}
          </button>
        ))}
      </div>
      <div id={`panel-${shown}`} role="tabpanel" aria-labelledby={`tab-${shown}`} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto">
        <Suspense>
          {shown === 'decision' && (
            <>
              <DecisionCard />
              <AuthenticationLane />
            </>
          )}
          {shown === 'inspector' && <Inspector />}
          {shown === 'outline' && <Outline />}
        </Suspense>
      </div>
    </>
  );
}
