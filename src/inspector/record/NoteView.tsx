import type { Note } from '../../model/note.ts';
import { noteEditor } from '../editors.ts';
import { fieldOf } from '../fields/field-model.ts';
import { LongTextParameter } from '../fields/TextParameter.tsx';
import { OrganizationParameter } from './OrganizationParameter.tsx';

/** Words on the drawing, and in whose frame they lie. */
export function NoteView({ note }: { note: Note }) {
  return (
    <div className="px-3 py-1">
      <LongTextParameter field={fieldOf(noteEditor(note), 'text')} />
      <OrganizationParameter record={note} />
    </div>
  );
}
