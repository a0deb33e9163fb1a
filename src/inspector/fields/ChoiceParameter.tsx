import { inspectorTexts } from '../../content/inspector-texts.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import { SelectField, type SelectOption } from '../../ui/SelectField.tsx';
import type { FieldModel } from './field-model.ts';
import { useFieldShell } from './use-field-shell.tsx';

/** A parameter that is true or false. */
export function FlagParameter({ field, noEffect = null }: { field: FieldModel<boolean>; noEffect?: string | null }) {
  const shell = useFieldShell(field, noEffect);
  return <CheckboxField {...shell} value={field.value} mixed={field.isMixed} onWrite={(value) => field.write(value, shell.label, null)} />;
}

type ChoiceProps<Value extends string> = {
  field: FieldModel<Value>;
  options: readonly SelectOption<Value>[];
};

/** A parameter that is one of a few words. */
export function ChoiceParameter<Value extends string>({ field, options }: ChoiceProps<Value>) {
  const t = useTexts(inspectorTexts);
  const shell = useFieldShell(field, null);
  return <SelectField {...shell} value={field.value} mixed={field.isMixed ? t.mixedValue : null} options={options} onWrite={(value) => field.write(value, shell.label, null)} />;
}

type OptionalProps = {
  field: FieldModel<string | null>;
  options: readonly SelectOption<string>[];
  noEffect?: string | null;
};

/** A parameter that names something of the drawing, or nothing. A name that is not there is shown, and may stay. */
export function OptionalChoiceParameter({ field, options, noEffect = null }: OptionalProps) {
  const t = useTexts(inspectorTexts);
  const shell = useFieldShell(field, noEffect);
  const { value } = field;
  const isGone = value !== null && !options.some((option) => option.value === value);
  const all = [{ value: '', label: t.none }, ...options, ...(isGone ? [{ value, label: t.gone(value) }] : [])];
  return <SelectField {...shell} value={value ?? ''} mixed={field.isMixed ? t.mixedValue : null} options={all} onWrite={(next) => field.write(next === '' ? null : next, shell.label, null)} />;
}

/** Options that are called what they are. */
export function plainOptions<Value extends string>(values: readonly Value[]): SelectOption<Value>[] {
  return values.map((value) => ({ value, label: value }));
}
