import { openCommandDialog } from '../../store/show/command-dialogs.ts';
import { showDialog } from '../../store/show/open-dialog.ts';
import { setLanguage, setTheme } from '../../store/preferences.ts';
import { usePresenting } from '../../store/teach/presenting.ts';
import { toggleHops, toggleSide } from '../../store/session.ts';
import { focusPanel } from '../../store/show/focus-panel.ts';
import { always, type Command } from './command.ts';

export const pageCommands: readonly Command[] = [
  { id: 'commands', group: 'page', shortcuts: [{ key: 'k', mod: true }], inFields: true, enabled: always, run: () => openCommandDialog({ key: 'commands' }) },
  { id: 'tour', group: 'page', shortcuts: [], enabled: () => !usePresenting.getState().on, run: () => void import('../../store/teach/tour.ts').then(({ startTour }) => startTour()) },
  { id: 'shortcuts', group: 'page', shortcuts: [{ key: '?' }], enabled: always, run: () => openCommandDialog({ key: 'shortcuts' }) },
  { id: 'scenarios', group: 'page', shortcuts: [{ key: 'g' }], enabled: always, run: () => showDialog('gallery') },
  { id: 'showDecision', group: 'page', shortcuts: [], enabled: always, run: () => focusPanel('decision') },
  { id: 'showInspector', group: 'page', shortcuts: [{ key: 'i' }], enabled: always, run: () => focusPanel('inspector') },
  { id: 'showOutline', group: 'page', shortcuts: [{ key: 'o' }], enabled: always, run: () => focusPanel('outline') },
  { id: 'toggleSide', group: 'page', shortcuts: [], enabled: always, run: toggleSide },
  { id: 'toggleHops', group: 'page', shortcuts: [], enabled: always, run: toggleHops },
  { id: 'languageEn', group: 'page', shortcuts: [], enabled: always, run: () => setLanguage('en') },
  { id: 'languageJa', group: 'page', shortcuts: [], enabled: always, run: () => setLanguage('ja') },
  { id: 'themeSystem', group: 'page', shortcuts: [], enabled: always, run: () => setTheme('system') },
  { id: 'themeLight', group: 'page', shortcuts: [], enabled: always, run: () => setTheme('light') },
  { id: 'themeDark', group: 'page', shortcuts: [], enabled: always, run: () => setTheme('dark') },
];
