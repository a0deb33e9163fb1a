import type { Language } from '../../content/language.ts';
import { DNS_ID } from '../../model/layout.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { outlineOf, type OutlineItem } from '../../outline/outline-of.ts';
import { select } from '../../store/session.ts';
import { reveal } from '../../canvas/view.ts';
import { focusWhenDrawn } from '../../store/show/focus-drawing.ts';
import type { Choice } from '../../ui/match-choices.ts';

/** Something of the drawing that can be gone to. */
export type DrawnChoice = Choice & { go: () => void };

/** Whether a line of the outline is a record or a connector, and no parameter of one. */
function isThing({ id, record, row }: OutlineItem): boolean {
  return id === (row === null ? record : `${row.record}/${row.list}/${row.index}`);
}

function choicesOf(item: OutlineItem, owner: OutlineItem | null): DrawnChoice[] {
  const { id, label, record, row, children } = item;
  const choice: DrawnChoice = {
    key: `drawn:${id}`,
    label,
    ...(owner === null ? {} : { detail: owner.label }),
    keywords: children.flatMap((child) => (isThing(child) ? [] : [child.label])).join(' '),
    go: () => {
      focusWhenDrawn(() => select([record], row));
      reveal(owner?.id === DNS_ID ? DNS_ID : record);
    },
  };
  return [choice, ...children.filter(isThing).flatMap((child) => choicesOf(child, item))];
}

/** Every record and connector of a drawing, found by its name and by what stands in it: host names, addresses, domains. */
export function drawnChoices(records: readonly ScenarioRecord[], language: Language): DrawnChoice[] {
  return outlineOf(records, language).flatMap((item) => choicesOf(item, null));
}
