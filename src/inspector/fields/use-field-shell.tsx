import { CircleQuestionMark } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { parameterLabel } from '../../content/parameters.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import type { FieldModel } from './field-model.ts';
import { HelpButton, useHelpKeyId } from './HelpButton.tsx';
import { ParameterHelp } from './ParameterHelp.tsx';

/** What stands around the control of every parameter. */
type Shell = {
  label: string;
  mono: boolean;
  dimmed: boolean;
  note: string | null;
  describedBy: string | undefined;
  aside: ReactNode;
  below: ReactNode;
};

/**
 * A parameter's name (Microsoft's in monospace, ours in words), the mark of a value that was changed, and its description,
 * which opens below.
 *
 * @param noEffect why the parameter does nothing as things are; null: it does. It stays editable.
 */
export function useFieldShell<Value>(field: FieldModel<Value>, noEffect: string | null): Shell {
  const language = useLanguage();
  const t = useTexts(inspectorTexts);
  const [isOpen, setOpen] = useState(false);
  const helpId = useId();
  const describedBy = useHelpKeyId(helpId);
  const label = parameterLabel(field.key, field.text, language);
  return {
    label,
    mono: field.text.label === undefined,
    dimmed: noEffect !== null,
    note: field.isMixed ? [noEffect, t.mixed(field.all.length)].filter((note) => note !== null).join(' ') : noEffect,
    describedBy,
    aside: (
      <>
        {field.isChanged ? <ChangedMark label={t.changed} /> : null}
        <HelpButton icon={CircleQuestionMark} label={t.about(label)} controls={helpId} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </>
    ),
    below: (
      // Heard when it opens: the focus stays in the field.
      <div id={helpId} aria-live="polite">
        {isOpen ? <ParameterHelp label={label} text={field.text} onReset={field.reset} /> : null}
      </div>
    ),
  };
}

function ChangedMark({ label }: { label: string }) {
  return (
    <span className="flex size-4 shrink-0 items-center justify-center" title={label}>
      <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
      <span className="sr-only">{label}</span>
    </span>
  );
}
