import { DNS_ID } from '../../model/layout.ts';
import { openCommandDialog } from '../../store/show/command-dialogs.ts';
import { currentScenario } from '../../store/document.ts';
import { isReadOnly } from '../../store/mode.ts';
import { usePresenting } from '../../store/teach/presenting.ts';
import { select, useSession } from '../../store/session.ts';

/** Selects what is under the pointer, as a click would, unless it is selected already; false: there is nothing. */
function selectUnder(target: Element): boolean {
  const row = target.closest<HTMLElement>('.node-row');
  if (row !== null) {
    if (row.getAttribute('aria-pressed') !== 'true') row.click();
    return true;
  }
  if (target.closest('.route-grip') !== null) {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return true;
  }
  const id = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
  if (id === undefined || (id !== DNS_ID && !currentScenario().records.some((record) => record.id === id))) return false;
  const { ids, row: selectedRow } = useSession.getState().selection;
  if (!ids.includes(id) || (selectedRow !== null && ids.length === 1)) select([id]);
  return true;
}

function canvasTarget({ target, defaultPrevented }: Event): Element | null {
  if (defaultPrevented || isReadOnly() || usePresenting.getState().on) return null;
  return target instanceof Element && target.closest('.react-flow') !== null ? target : null;
}

function onContextMenu(event: MouseEvent): void {
  const target = canvasTarget(event);
  if (target === null) return;
  event.preventDefault();
  const on = selectUnder(target) ? 'selection' : 'ground';
  openCommandDialog({ key: 'menu', on, x: event.clientX, y: event.clientY });
}

function onDoubleClick(event: MouseEvent): void {
  const target = canvasTarget(event);
  if (target?.classList.contains('react-flow__pane') === true) openCommandDialog({ key: 'menu', on: 'adding', x: event.clientX, y: event.clientY });
}

/**
 * Opens menus on the drawing: by the right button or the menu key, and by a double click on empty ground.
 *
 * @returns ends it.
 */
export function watchMenus(): () => void {
  addEventListener('contextmenu', onContextMenu);
  addEventListener('dblclick', onDoubleClick);
  return () => {
    removeEventListener('contextmenu', onContextMenu);
    removeEventListener('dblclick', onDoubleClick);
  };
}
