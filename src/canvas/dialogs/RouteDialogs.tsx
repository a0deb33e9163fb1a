import { closeCommandDialog, useCommandDialog } from '../../store/show/command-dialogs.ts';
import { connectNodes } from '../connect.ts';
import { reconnect } from '../reconnect.ts';
import { ConnectDialog } from './ConnectDialog.tsx';
import { RouteDialog } from './RouteDialog.tsx';

/** The dialogs that make and change routes. */
export function RouteDialogs() {
  const dialog = useCommandDialog((state) => state.dialog);
  if (dialog?.key === 'connect') {
    const { source } = dialog;
    return (
      <ConnectDialog
        key="connect"
        source={source}
        owner={null}
        onClose={closeCommandDialog}
        onChoose={(target) => {
          closeCommandDialog();
          connectNodes(source, target);
        }}
      />
    );
  }
  if (dialog?.key === 'reconnect') {
    const owner = { kind: 'row', row: dialog.row } as const;
    return (
      <ConnectDialog
        key="reconnect"
        source={dialog.row.record}
        owner={owner}
        onClose={closeCommandDialog}
        onChoose={(target) => {
          closeCommandDialog();
          reconnect(owner, target);
        }}
      />
    );
  }
  if (dialog?.key === 'chooseRoute') return <RouteDialog key="route" source={dialog.source} target={dialog.target} onClose={closeCommandDialog} />;
  return null;
}
