import { CircleQuestionMark } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { inspectorTexts } from '../content/inspector-texts.ts';
import type { ParameterText } from '../content/parameters.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Section } from '../ui/Section.tsx';
import { HelpButton, useHelpKeyId } from './fields/HelpButton.tsx';
import { ParameterHelp } from './fields/ParameterHelp.tsx';

type Props = {
  title: string;
  /** What the list is for. */
  text: ParameterText;
  count?: number;
  defaultOpen?: boolean;
  children: ReactNode;
};

/** A list of the record, as a part of the panel. */
export function ListSection({ title, text, count, defaultOpen = true, children }: Props) {
  const t = useTexts(inspectorTexts);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const helpId = useId();
  const describedBy = useHelpKeyId(helpId);
  const help = (
    <HelpButton icon={CircleQuestionMark} label={t.about(title)} controls={helpId} isOpen={isHelpOpen} onToggle={() => setHelpOpen(!isHelpOpen)} />
  );
  return (
    <Section
      title={title}
      {...(count === undefined ? {} : { count })}
      aside={help}
      describedBy={describedBy}
      defaultOpen={defaultOpen}
      under={
        <div id={helpId} aria-live="polite">
          {isHelpOpen ? <ParameterHelp label={title} text={text} /> : null}
        </div>
      }
    >
      {children}
    </Section>
  );
}
