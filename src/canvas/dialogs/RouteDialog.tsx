import { connectTexts } from '../../content/connect-texts.ts';
import type { Language } from '../../content/language.ts';
import { currentScenario } from '../../store/document.ts';
import { useLanguage, useTexts } from '../../store/use-texts.ts';
import { ChoiceDialog } from '../../ui/ChoiceDialog.tsx';
import { choiceKey, makeRoute, routeChoices, type RouteChoice } from '../routes.ts';

function labelOf(choice: RouteChoice, isByName: boolean, language: Language): string {
  if (choice.kind === 'mx') return connectTexts.mxOf[language](choice.domain);
  if (choice.kind === 'outbound' && choice.centralized) return connectTexts.centralized[language];
  if (isByName) return connectTexts.through[language](choice.smartHost ?? 'MX');
  return choice.scope === '*' ? connectTexts.everything[language] : connectTexts.onlyFor[language](choice.scope);
}

function detailOf(choice: RouteChoice, language: Language): string {
  if (choice.kind === 'mx') return `${choice.domain} MX 10 ${choice.exchange}`;
  const kind = connectTexts[choice.kind === 'send' ? 'sendConnector' : 'outboundConnector'][language];
  return `${kind}: ${choice.scope} → ${choice.smartHost ?? 'MX'}`;
}

type Props = { source: string; target: string; onClose: () => void };

/** Asks what a drawn route is, where it can be several things. */
export function RouteDialog({ source, target, onClose }: Props) {
  const t = useTexts(connectTexts);
  const language = useLanguage();
  const scenario = currentScenario();
  const choices = routeChoices(scenario, source, target);
  const scopes = new Set(choices.map((choice) => (choice.kind === 'mx' ? '' : choice.scope)));
  return (
    <ChoiceDialog
      title={t.whichRoute}
      search={t.searchRoutes}
      nothingFound={t.noTarget}
      choices={choices.map((choice) => ({ key: choiceKey(choice), label: labelOf(choice, scopes.size === 1 && choice.kind === 'send', language), detail: detailOf(choice, language) }))}
      onClose={onClose}
      onChoose={(key) => {
        onClose();
        const chosen = choices.find((choice) => choiceKey(choice) === key);
        if (chosen !== undefined) makeRoute(scenario, source, target, chosen);
      }}
    />
  );
}
