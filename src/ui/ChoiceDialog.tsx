import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { matchChoices, type Choice } from './match-choices.ts';
import { useModal } from './use-modal.ts';

type Props = {
  title: string;
  search: string;
  nothingFound: string;
  choices: readonly Choice[];
  /** What is found by searching only, and too much to be listed. Made when somebody searches. */
  more?: () => readonly Choice[];
  onChoose: (key: string) => void;
  onClose: () => void;
};

/** Who finds more than this has to type another letter. */
const MOST_SHOWN = 200;

/** A list to choose from, in a dialog: type to narrow it, arrow keys to move, Enter to choose, Escape to leave. */
export function ChoiceDialog({ title, search, nothingFound, choices, more, onChoose, onClose }: Props) {
  const dialog = useModal(onClose);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const isSearching = query.trim() !== '';
  const searched = useMemo(() => (isSearching ? [...choices, ...(more?.() ?? [])] : choices), [isSearching, choices, more]);
  const found = matchChoices(searched, query).slice(0, MOST_SHOWN);
  const at = Math.min(active, found.length - 1);
  const current = found[at];

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, query]);

  const choose = (choice: Choice | undefined): void => {
    if (choice !== undefined && choice.refusal === undefined) onChoose(choice.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
    if (to !== undefined) setActive(Math.max(0, Math.min(found.length - 1, to)));
    else if (event.key === 'Enter') choose(current);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      aria-label={title}
      className="mx-auto mt-[12vh] max-h-[70vh] w-[min(36rem,94vw)] flex-col overflow-hidden rounded-xl border border-line bg-raised p-0 text-ink shadow-2xl backdrop:bg-black/40 open:flex"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="px-4 pt-3 text-sm font-semibold">{title}</h2>
      <div className="border-b border-line px-4 py-2">
        <input
          type="text"
          data-first
          role="combobox"
          aria-label={search}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={current === undefined ? undefined : `${id}-${current.key}`}
          aria-autocomplete="list"
          placeholder={search}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onKeyDown={onKeyDown}
          className="h-9 w-full rounded-md border border-line-strong bg-surface px-2.5 text-sm placeholder:text-muted"
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
        />
      </div>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={title} className="min-h-0 flex-1 overflow-y-auto py-1">
        {found.map((choice, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus and has the keys
          <div
            key={choice.key}
            id={`${id}-${choice.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            aria-disabled={choice.refusal !== undefined}
            className={`mx-1 cursor-default rounded-md px-3 py-1.5 text-sm ${index === at ? 'bg-accent-soft text-accent' : ''} ${choice.refusal === undefined ? '' : 'text-muted'}`}
            onClick={() => choose(choice)}
            onPointerMove={() => setActive(index)}
          >
            <span className="flex items-baseline gap-3">
              <span className="min-w-0 flex-1">{choice.label}</span>
              {choice.aside === undefined ? null : <kbd className="shrink-0 font-sans text-xs text-muted">{choice.aside}</kbd>}
            </span>
            {(choice.refusal ?? choice.detail) === undefined ? null : <span className="block text-xs text-muted">{choice.refusal ?? choice.detail}</span>}
          </div>
        ))}
      </div>
      <p role="status" className={found.length === 0 ? 'px-4 pb-3 text-sm text-muted' : 'sr-only'}>
        {found.length === 0 ? nothingFound : (current?.refusal ?? '')}
      </p>
    </dialog>
  );
}
