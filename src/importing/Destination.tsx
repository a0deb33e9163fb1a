import { importTexts } from '../content/import-texts.ts';
import { isHost } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { changeWish } from '../store/exchange/import-session.ts';
import type { ImportReport, ImportWish } from '../store/exchange/plan-import.ts';
import { tenantsOf } from '../store/show/tenants-of.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { CheckboxField } from '../ui/CheckboxField.tsx';
import { SelectField } from '../ui/SelectField.tsx';

type Props = { report: ImportReport; drawing: Scenario; wish: ImportWish };

/** The value of a list's entry for something new: no id is empty. */
const NEW = '';

/** Into a drawing of its own, or into a tenant of the open one. */
export function Destination({ report, drawing, wish }: Props) {
  const t = useTexts(importTexts);
  const tenants = tenantsOf(drawing);
  const hosts = drawing.records.filter(isHost);
  const hasSendConnectors = report.objects.some(({ kind }) => kind === 'SendConnector') || report.commands.some(({ noun }) => noun === 'SendConnector');
  const isHere = wish.where === 'here';
  return (
    <fieldset className="mb-4">
      <legend className="text-sm font-semibold">{t.whereHeading}</legend>
      <label className="mt-1 flex items-center gap-2 text-sm">
        <input type="radio" name="import-where" className="accent-accent" checked={!isHere} onChange={() => changeWish({ where: 'new', isWhole: false })} />
        {t.whereNew}
      </label>
      {isHere ? null : <p className="ml-6 text-xs text-muted">{t.whereNewNote}</p>}
      <label className="mt-1 flex items-center gap-2 text-sm">
        <input
          type="radio"
          name="import-where"
          className="accent-accent"
          checked={isHere}
          onChange={() => changeWish({ where: 'here', tenant: wish.tenant ?? tenants[0]?.id ?? null })}
        />
        {t.whereHere}
      </label>
      {isHere ? (
        <div className="ml-6 max-w-md">
          <SelectField
            label={t.intoTenant}
            value={wish.tenant ?? NEW}
            options={[...tenants.map(({ id, name }) => ({ value: id, label: name })), { value: NEW, label: t.newTenant }]}
            onWrite={(id) => changeWish({ tenant: id === NEW ? null : id })}
          />
          {hasSendConnectors ? (
            <SelectField
              label={t.intoHost}
              value={wish.host ?? NEW}
              options={[...hosts.map(({ id, name }) => ({ value: id, label: name })), { value: NEW, label: t.newHost }]}
              onWrite={(id) => changeWish({ host: id === NEW ? null : id })}
            />
          ) : null}
          {wish.tenant === null || report.commands.length > 0 ? null : <CheckboxField label={t.isWhole} note={t.isWholeNote} value={wish.isWhole} onWrite={(isWhole) => changeWish({ isWhole })} />}
        </div>
      ) : null}
    </fieldset>
  );
}
