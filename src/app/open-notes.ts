import { presenterId } from '../store/teach/presenter-id.ts';
import { usePresenting } from '../store/teach/presenting.ts';
import { notify } from '../store/session.ts';

/** Opens the notes in a second window, or brings them forward. A browser that opens none is said. */
export function openNotes(): void {
  const id = presenterId();
  usePresenting.setState({ wantsNotes: true });
  const opened = open('', `notes-${id}`, 'popup,width=780,height=860');
  if (opened === null) {
    notify({ key: 'notesBlocked' });
    return;
  }
  if (!opened.location.search.includes(`notes=${id}`)) opened.location.replace(`${location.origin}${location.pathname}?notes=${id}`);
  opened.focus();
}
