import { Panel } from '@xyflow/react';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  type LucideIcon,
} from 'lucide-react';
import { commandLabels, type CommandId } from '../content/command-texts.ts';
import { canvasTexts } from '../content/canvas-texts.ts';
import type { Edge } from '../model/align.ts';
import { useSession } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { alignSelection, distributeSelection } from './align-selection.ts';

const EDGES: readonly { edge: Edge; id: CommandId; icon: LucideIcon }[] = [
  { edge: 'left', id: 'alignLeft', icon: AlignStartVertical },
  { edge: 'center', id: 'alignCenter', icon: AlignCenterVertical },
  { edge: 'right', id: 'alignRight', icon: AlignEndVertical },
  { edge: 'top', id: 'alignTop', icon: AlignStartHorizontal },
  { edge: 'middle', id: 'alignMiddle', icon: AlignCenterHorizontal },
  { edge: 'bottom', id: 'alignBottom', icon: AlignEndHorizontal },
];
const AXES: readonly { axis: 'x' | 'y'; id: CommandId; icon: LucideIcon }[] = [
  { axis: 'x', id: 'distributeHorizontally', icon: AlignHorizontalDistributeCenter },
  { axis: 'y', id: 'distributeVertically', icon: AlignVerticalDistributeCenter },
];

/** What can be done with several nodes at once. It is there while more than one is selected. */
export function SelectionBar() {
  const t = useTexts(canvasTexts);
  const count = useSession((state) => state.selection.ids.length);
  if (count < 2) return null;
  return (
    <Panel position="top-center">
      <div role="toolbar" aria-label={t.selected(count)} className="flex items-center gap-0.5 rounded-lg border border-line bg-raised px-1.5 py-1 shadow-md">
        <span className="px-1.5 text-xs text-muted">{t.selected(count)}</span>
        {EDGES.map(({ edge, id, icon }) => (
          <BarButton key={id} id={id} icon={icon} onPress={() => alignSelection(edge)} />
        ))}
        {count > 2 && AXES.map(({ axis, id, icon }) => <BarButton key={id} id={id} icon={icon} onPress={() => distributeSelection(axis)} />)}
      </div>
    </Panel>
  );
}

function BarButton({ id, icon: Icon, onPress }: { id: CommandId; icon: LucideIcon; onPress: () => void }) {
  const label = commandLabels[id][useLanguage()];
  return (
    <button type="button" aria-label={label} title={label} className="flex size-7 items-center justify-center rounded-md hover:bg-sunken" onClick={onPress}>
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
