import { NodeResizer, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { RECORD_ICONS } from '../../verdict/record-icons.ts';
import { useFixed } from '../use-fixed.ts';
import type { OrganizationNode as OrganizationNodeType } from '../project-nodes.ts';

const Icon = RECORD_ICONS.organization;

/** An organization's frame; it is moved by its head, so that what lies in it can be reached. */
export const OrganizationNode = memo(function OrganizationNode({ data, selected }: NodeProps<OrganizationNodeType>) {
  const { record } = data;
  const fixed = useFixed();
  return (
    <div className={`frame org-${record.color} ${selected ? 'node-selected' : ''}`}>
      <NodeResizer isVisible={selected && !fixed} minWidth={200} minHeight={160} />
      <div className="frame-head">
        <Icon size={16} aria-hidden="true" />
        <span className="truncate">{record.name}</span>
      </div>
    </div>
  );
});
