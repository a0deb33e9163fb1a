import type { NodeProps } from '@xyflow/react';
import { Handle, NodeResizeControl, Position } from '@xyflow/react';
import { DoorOpen } from 'lucide-react';
import { memo, Suspense } from 'react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { FRONT_DOOR_HEIGHT } from '../../model/node-size.ts';
import { useActiveRun, useTogether } from '../../store/run/active-run.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { FrontDoorNode as FrontDoorNodeType } from '../project-nodes.ts';
import { useFixed } from '../use-fixed.ts';
import { usePins } from '../use-scene.ts';
import { BADGE_WIDTH } from '../geometry/scene.ts';
import { PinBadge } from './PinBadge.tsx';

/** For those who play several messages together. */
const DoorMarks = lazyPart(async () => (await import('../together/DoorMarks.tsx')).DoorMarks);

/** The one front door: every session into the service meets it, and every verdict is made on it. */
export const FrontDoorNode = memo(function FrontDoorNode({ selected, positionAbsoluteX }: NodeProps<FrontDoorNodeType>) {
  const t = useTexts(canvasTexts);
  const fixed = useFixed();
  const run = useActiveRun();
  const together = useTogether();
  const pins = usePins().filter((pin) => pin.place === 'door' && together === null);
  return (
    <div className={`front-door ${selected ? 'node-selected' : ''}`}>
      <Handle id="in" type="target" position={Position.Top} className="handle-whole" isConnectableStart={false} tabIndex={-1} />
      {selected && !fixed && <NodeResizeControl position="right" minWidth={260} minHeight={FRONT_DOOR_HEIGHT} maxHeight={FRONT_DOOR_HEIGHT} />}
      <div className="front-door-head" title={t.frontDoorHint}>
        <DoorOpen size={14} aria-hidden="true" />
        <span className="font-semibold">{t.frontDoor}</span>
        <span className="front-door-hint">{t.frontDoorHint}</span>
      </div>
      {together === null ? null : (
        <Suspense>
          <DoorMarks together={together} left={positionAbsoluteX} />
        </Suspense>
      )}
      {pins.map((pin) => {
        const hop = run?.hops.find((candidate) => candidate.id === pin.hop);
        if (hop === undefined) return null;
        return (
          <div key={pin.hop} className="absolute bottom-1.5" style={{ left: pin.badgeX - positionAbsoluteX, width: BADGE_WIDTH }}>
            <PinBadge hop={hop} ordinal={pin.ordinal} />
          </div>
        );
      })}
    </div>
  );
});
