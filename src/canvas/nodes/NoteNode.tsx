import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { noteLines, type Note } from '../../model/note.ts';
import type { NoteNode as NoteNodeType } from '../project-nodes.ts';

/** Words on the drawing. */
export function NoteNode({ data, selected }: NodeProps<NoteNodeType>) {
  return <NoteSheet note={data.record} selected={selected} />;
}

/** In the lines that the note was given its height for: another font breaks none of them anew. */
const NoteSheet = memo(function NoteSheet({ note, selected }: { note: Note; selected: boolean }) {
  return (
    <div className={`note ${selected ? 'node-selected' : ''}`}>
      {noteLines(note).map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
});
