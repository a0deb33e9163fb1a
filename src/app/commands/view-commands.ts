import { fitDrawing, zoomIn, zoomOut, zoomToSelection } from '../../canvas/view.ts';
import { useSession } from '../../store/session.ts';
import { toggleMinimap } from '../../store/show/view-options.ts';
import { always, type Command } from './command.ts';

export const viewCommands: readonly Command[] = [
  { id: 'fit', group: 'view', shortcuts: [{ key: 'f' }], enabled: always, run: fitDrawing },
  {
    id: 'zoomToSelection',
    group: 'view',
    shortcuts: [{ key: 'f', shift: true }],
    enabled: () => useSession.getState().selection.ids.length > 0,
    run: zoomToSelection,
  },
  { id: 'zoomIn', group: 'view', shortcuts: [{ key: '+' }, { key: '=' }], enabled: always, run: zoomIn },
  { id: 'zoomOut', group: 'view', shortcuts: [{ key: '-' }], enabled: always, run: zoomOut },
  { id: 'minimap', group: 'view', shortcuts: [], enabled: always, run: toggleMinimap },
];
