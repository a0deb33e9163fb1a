import { X } from 'lucide-react';
import { useId } from 'react';
import { COMMAND_GROUPS, commandGroupNames, commandLabels, commandTexts, type CommandGroup } from '../../content/command-texts.ts';
import type { InLanguage } from '../../content/language.ts';
import { setSingleKeys, usePreferences } from '../../store/preferences.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { COMMANDS } from './all-commands.ts';
import { isMac } from './is-mac.ts';
import { writeShortcut } from './shortcut.ts';
import { useModal } from '../../ui/use-modal.ts';

/** All keys at a glance, made from the list of commands. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useTexts(commandTexts);
  const language = useLanguage();
  const heading = useId();
  const why = useId();
  const dialog = useModal();
  const singleKeys = usePreferences((state) => state.singleKeys);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className="m-auto max-h-[90vh] w-[min(56rem,94vw)] flex-col rounded-xl border border-line bg-raised p-0 text-ink shadow-2xl backdrop:bg-black/40 open:flex"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="flex items-center gap-3 border-b border-line px-5 py-3">
        <h2 id={heading} className="flex-1 text-lg font-semibold">
          {commandLabels.shortcuts[language]}
        </h2>
        <button type="button" aria-label={t.close} title={t.close} className="flex size-9 items-center justify-center rounded-md hover:bg-sunken" onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by the keyboard */}
      <div className="min-h-0 flex-1 columns-1 gap-8 overflow-y-auto px-5 py-4 md:columns-2" tabIndex={0} role="region" aria-labelledby={heading}>
        {COMMAND_GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <footer className="border-t border-line px-5 py-3">
        <label className="flex items-center gap-2 text-sm font-medium">
          <input type="checkbox" checked={singleKeys} aria-describedby={why} onChange={(event) => setSingleKeys(event.currentTarget.checked)} />
          {t.singleKeys}
        </label>
        <p id={why} className="text-xs text-muted">
          {t.singleKeysWhy}
        </p>
      </footer>
    </dialog>
  );
}

type Row = { what: string; keys: readonly string[] };

/** What is done by hand, and is no command: it stands with those it belongs to. */
function gesturesOf(t: InLanguage<typeof commandTexts>): { readonly [Group in CommandGroup]?: readonly Row[] } {
  return {
    edit: [
      { what: t.rename, keys: [t.doubleClick] },
      { what: t.here, keys: [t.rightClick] },
      { what: t.copyDrag, keys: [t.copyDragKeys] },
      { what: t.lasso, keys: [t.lassoKeys] },
    ],
    view: [{ what: t.pan, keys: [t.panKeys] }],
    arrange: [
      { what: t.moveKeys, keys: [t.arrowKeys] },
      { what: t.freeDrag, keys: [t.freeDragKeys(isMac() ? '⌘' : 'Ctrl')] },
    ],
  };
}

function Group({ group }: { group: CommandGroup }) {
  const t = useTexts(commandTexts);
  const language = useLanguage();
  const rows = COMMANDS.filter((command) => command.group === group && command.shortcuts.length > 0).map(({ id, shortcuts }) => ({
    what: commandLabels[id][language],
    keys: shortcuts.map((shortcut) => writeShortcut(shortcut, isMac())),
  }));
  const gestures = gesturesOf(t)[group] ?? [];
  if (rows.length + gestures.length === 0) return null;
  return (
    <section className="mb-4 break-inside-avoid">
      <h3 className="mb-1 text-sm font-semibold text-muted">{commandGroupNames[group][language]}</h3>
      <dl>
        {[...rows, ...gestures].map(({ what, keys }) => (
          <div key={what} className="flex items-baseline gap-3 border-b border-line py-1 text-sm">
            <dt className="min-w-0 flex-1">{what}</dt>
            <dd className="flex shrink-0 gap-1.5">
              {keys.map((key) => (
                <kbd key={key} className="rounded border border-line bg-sunken px-1.5 py-0.5 font-sans text-xs">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
