import { DOMAIN_TYPES, type AcceptedDomain } from '../../model/accepted-domain.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { acceptedDomainEditor } from '../editors.ts';
import { ChoiceParameter, FlagParameter, plainOptions } from '../fields/ChoiceParameter.tsx';
import { fieldOf } from '../fields/field-model.ts';
import { TextParameter } from '../fields/TextParameter.tsx';

type Props = { record: ScenarioRecord; index: number; domain: AcceptedDomain };

/** Every parameter of an accepted domain. */
export function AcceptedDomainFields({ record, index, domain }: Props) {
  const editor = acceptedDomainEditor(record, index, domain);
  return (
    <>
      <TextParameter field={fieldOf(editor, 'DomainName')} />
      <ChoiceParameter field={fieldOf(editor, 'DomainType')} options={plainOptions(DOMAIN_TYPES)} />
      <FlagParameter field={fieldOf(editor, 'MatchSubDomains')} />
    </>
  );
}
