import { connectTexts } from '../../content/connect-texts.ts';
import { routeChoiceTexts } from '../../content/route-choice-texts.ts';
import type { Language } from '../../content/language.ts';
import { currentScenario } from '../../store/document.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { ChoiceDialog } from '../../ui/ChoiceDialog.tsx';
import { choiceKey, makeRoute, routeChoices, type RouteChoice } from '../routes.ts';

function wayOf(choice: RouteChoice, isByName: boolean, language: Language): string {
  if (choice.kind === 'mx') return connectTexts.mxOf[language](choice.domain);
  if (choice.kind === 'outbound' && choice.centralized) return connectTexts.centralized[language];
  if (isByName) return connectTexts.through[language](choice.smartHost ?? 'MX');
  return choice.scope === '*' ? connectTexts.everything[language] : connectTexts.onlyFor[language](choice.scope);
}

/** Which of the connectors that have the choice's address space already the choices speak of; null: there is none. */
function rivalOf(choice: RouteChoice, choices: readonly RouteChoice[]): string | null {
  if (choice.kind !== 'send') return null;
  const rival = choices.find((other) => other.kind === 'send' && other.scope === choice.scope && other.replaces !== null);
  return rival?.kind === 'send' ? rival.replaces : null;
}

function labelOf(choice: RouteChoice, choices: readonly RouteChoice[], language: Language): string {
  const way = wayOf(choice, isByName(choices), language);
  if (choice.kind === 'send' && choice.replaces !== null) return routeChoiceTexts.inPlaceOf[language](way, choice.replaces);
  const rival = rivalOf(choice, choices);
  return rival === null ? way : routeChoiceTexts.beside[language](way, rival);
}

/** Routes for the same mail are told apart by the names they lead to. */
function isByName(choices: readonly RouteChoice[]): boolean {
  const sends = choices.filter((choice) => choice.kind === 'send');
  return new Set(sends.map(({ scope }) => scope)).size === 1 && new Set(sends.map(({ smartHost }) => smartHost)).size > 1;
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
  return (
    <ChoiceDialog
      title={t.whichRoute}
      search={t.searchRoutes}
      nothingFound={t.noTarget}
      choices={choices.map((choice) => ({ key: choiceKey(choice), label: labelOf(choice, choices, language), detail: detailOf(choice, language) }))}
      onClose={onClose}
      onChoose={(key) => {
        onClose();
        const chosen = choices.find((choice) => choiceKey(choice) === key);
        if (chosen !== undefined) makeRoute(scenario, source, target, chosen);
      }}
    />
  );
}
