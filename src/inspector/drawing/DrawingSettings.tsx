import { expectationTexts } from '../../content/expectations.ts';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { outboundOrderDescriptions, outboundOrderNames, profileDescriptions, profileNames } from '../../content/profiles.ts';
import { MAX_TEXT } from '../../model/fields.ts';
import { PROFILES } from '../../model/profile.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useAsking } from '../../store/run/active-run.ts';
import { endGesture, useDocument } from '../../store/document.ts';
import { setDescription, setOutboundOrder, setProfile } from '../../store/edit/drawing-settings.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { Section } from '../../ui/Section.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextAreaField } from '../../ui/TextAreaField.tsx';

const ORDERS: readonly Scenario['outboundOrder'][] = ['list', 'example'];

/** By which rules messages are judged and routed, and what the drawing is about. */
export function DrawingSettings() {
  const t = useTexts(inspectorTexts);
  const language = useLanguage();
  const profile = useDocument((state) => state.scenario.profile);
  const outboundOrder = useDocument((state) => state.scenario.outboundOrder);
  // What a drawing is about is mostly how it comes out.
  const asking = useAsking();
  const { hidden } = useTexts(expectationTexts);
  const description = useDocument((state) => state.scenario.description);
  const label = (parameter: string) => ({ key: 'setParameter', parameter, name: t.drawing }) as const;
  return (
    <>
      <Section title={t.rules}>
        <SelectField
          label={t.profile}
          value={profile}
          options={PROFILES.map((value) => ({ value, label: profileNames[value][language] }))}
          note={profileDescriptions[profile][language]}
          onWrite={setProfile}
        />
        <SelectField
          label={t.outboundOrder}
          value={outboundOrder}
          options={ORDERS.map((value) => ({ value, label: outboundOrderNames[value][language] }))}
          note={outboundOrderDescriptions[outboundOrder][language]}
          onWrite={(order) => setOutboundOrder(order, label(t.outboundOrder))}
        />
      </Section>
      <Section title={t.drawing}>
        {asking ? (
          <p className="text-xs text-muted">{hidden}</p>
        ) : (
          <TextAreaField
            label={t.description}
            value={description}
            maxLength={MAX_TEXT}
            onWrite={(text) => setDescription(text, label(t.description))}
            onDone={endGesture}
          />
        )}
      </Section>
    </>
  );
}
