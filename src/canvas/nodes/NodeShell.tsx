import { Handle, Position } from '@xyflow/react';
import type { ReactNode } from 'react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import type { FrameColor } from '../project-nodes.ts';

type Props = {
  color: FrameColor;
  icon: ReactNode;
  name: string;
  kind: string;
  selected: boolean;
  /** Stands at the right of the head. */
  aside?: ReactNode;
  children?: ReactNode;
};

/**
 * The card every node is drawn as. The whole card takes a route; the dot at its head starts one (the keyboard's way to
 * the same is the inspector).
 */
export function NodeShell({ color, icon, name, kind, selected, aside, children }: Props) {
  const t = useTexts(canvasTexts);
  return (
    <div className={`node-card org-${color} ${selected ? 'node-selected' : ''}`}>
      <Handle id="in" type="target" position={Position.Top} className="handle-whole" isConnectableStart={false} tabIndex={-1} />
      <div className="node-head">
        <span className="node-icon" aria-hidden="true">
          {icon}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-semibold leading-tight">{name}</span>
          <span className="block truncate text-[11px] leading-tight text-muted">{kind}</span>
        </span>
        {aside}
      </div>
      {children}
      <Handle id="out" type="source" position={Position.Right} className="handle-out" title={t.connectFrom(name)} isConnectableEnd={false} />
    </div>
  );
}
