import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useModal } from './use-modal.ts';

/** What a dialog of several steps hands to each of them. */
export type DialogFrame = {
  title: string;
  intro: string;
  /** Names the button that closes it. */
  closeLabel: string;
  onClose: () => void;
};

type Props = Omit<DialogFrame, 'intro'> & {
  intro?: string;
  /** For tables and texts that need room. */
  wide?: boolean;
  /** What stands below, in view wherever the rest is scrolled to. */
  footer?: ReactNode;
  children: ReactNode;
};

/** A dialog over the page. It is there while it is rendered; Escape and its button close it, and the focus goes back where it was. */
export function Dialog({ title, intro, closeLabel, onClose, wide = false, footer, children }: Props) {
  const heading = useId();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={`m-auto ${wide ? 'max-h-[min(58rem,94dvh)] w-[min(60rem,96vw)]' : 'max-h-[min(46rem,92dvh)] w-[min(44rem,94vw)]'} flex-col rounded-xl border border-line bg-page p-0 text-ink shadow-2xl backdrop:bg-black/45 open:flex`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="flex items-start gap-3 border-b border-line bg-surface px-5 py-3">
        <div className="min-w-0 flex-1">
          <h2 id={heading} className="text-lg font-semibold">
            {title}
          </h2>
          {intro === undefined ? null : <p className="text-sm text-muted">{intro}</p>}
        </div>
        <button type="button" aria-label={closeLabel} title={closeLabel} className="flex size-9 shrink-0 items-center justify-center rounded-md hover:bg-sunken" onClick={onClose}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
      {footer === undefined ? null : <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-5 py-3">{footer}</footer>}
    </dialog>
  );
}
