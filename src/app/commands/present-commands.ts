import { restartTimer } from '../../store/teach/presenting-timer.ts';
import { startPresenting, stopPresenting, toggleBlank, toggleLaser, usePresenting } from '../../store/teach/presenting.ts';
import { openNotes } from '../open-notes.ts';
import { always, type Command } from './command.ts';

function presenting(): boolean {
  return usePresenting.getState().on;
}

/** Whether Escape is the page's: what lies on top of it closes first. */
function nothingOnTop(): boolean {
  return presenting() && document.querySelector(':popover-open') === null;
}

export const presentCommands: readonly Command[] = [
  {
    id: 'present',
    group: 'present',
    shortcuts: [{ key: 'Enter', mod: true }],
    enabled: always,
    run: () => (presenting() ? stopPresenting() : startPresenting()),
  },
  { id: 'notes', group: 'present', shortcuts: [{ key: 'w' }], enabled: always, run: openNotes },
  { id: 'blank', group: 'present', shortcuts: [{ key: 'b' }], enabled: presenting, run: toggleBlank },
  { id: 'laser', group: 'present', shortcuts: [{ key: 'l' }], enabled: presenting, run: toggleLaser },
  { id: 'restartTimer', group: 'present', shortcuts: [], enabled: always, run: restartTimer },
  {
    id: 'leavePresenting',
    group: 'present',
    shortcuts: [{ key: 'Escape' }],
    enabled: nothingOnTop,
    run: () => (usePresenting.getState().blank ? toggleBlank() : stopPresenting()),
  },
];
