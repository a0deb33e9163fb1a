import { NotesPage } from '../notes/NotesPage.tsx';
import { useThemeAndLanguage } from './use-theme.ts';

/** The second window of a presenter. @param id names the main window that it belongs to. */
export function NotesWindow({ id }: { id: string }) {
  useThemeAndLanguage();
  return <NotesPage id={id} />;
}
