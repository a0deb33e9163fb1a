import { NodeResizer, type NodeProps } from '@xyflow/react';
import { Building2 } from 'lucide-react';
import { memo } from 'react';
import type { OrganizationNode as OrganizationNodeType } from '../project-nodes.ts';

/** An organization's frame; it is moved by its head, so that what lies in it can be reached. */
export const OrganizationNode = memo(function OrganizationNode({ data, selected }: NodeProps<OrganizationNodeType>) {
  const { record } = data;
  return (
    <div className={`frame org-${record.color} ${selected ? 'node-selected' : ''}`}>
      <NodeResizer isVisible={selected} minWidth={200} minHeight={160} />
      <div className="frame-head">
        <Building2 size={16} aria-hidden="true" />
        <span className="truncate">{record.name}</span>
      </div>
    </div>
  );
});
