import { connectTexts } from '../../content/connect-texts.ts';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { noticeSentence } from '../../content/notice-texts.ts';
import { recordTypeNames } from '../../content/record-types.ts';
import type { Language } from '../../content/language.ts';
import { DNS_ID, FRONT_DOOR_ID } from '../../model/layout.ts';
import type { Scenario } from '../../model/scenario.ts';
import { currentScenario } from '../../store/document.ts';
import { recordName } from '../../store/show/name-places.ts';
import { useLanguage, useTexts } from '../../store/show/use-texts.ts';
import { ChoiceDialog } from '../../ui/ChoiceDialog.tsx';
import type { Choice } from '../../ui/match-choices.ts';
import { refusalOf } from '../connect.ts';
import { ownerName, type RouteOwner } from '../route-owner.ts';

/** Every node a route could lead to; the impossible ones say why and come last. */
function targetsOf(scenario: Scenario, source: string, language: Language): Choice[] {
  const nodes = [
    { key: FRONT_DOOR_ID, label: canvasTexts.frontDoor[language] },
    { key: DNS_ID, label: connectTexts.dns[language] },
    ...scenario.records.flatMap((record) => (record.type === 'mxRecord' || record.type === 'note' ? [] : [{ key: record.id, label: `${record.name}, ${recordTypeNames[record.type][language]}` }])),
  ];
  const choices = nodes.map((node) => {
    const reason = refusalOf(scenario, source, node.key);
    return reason === null ? node : { ...node, refusal: noticeSentence({ key: 'cannotConnect', reason }, language) };
  });
  return choices.sort((a, b) => Number('refusal' in a) - Number('refusal' in b));
}

type Props = {
  source: string;
  /** The route whose target is chosen; null: a new one. */
  owner: RouteOwner | null;
  onChoose: (target: string) => void;
  onClose: () => void;
};

/** The keyboard's way to draw a route: its target from a list. */
export function ConnectDialog({ source, owner, onChoose, onClose }: Props) {
  const t = useTexts(connectTexts);
  const language = useLanguage();
  const scenario = currentScenario();
  const from = source === DNS_ID ? 'DNS' : recordName(scenario.records, source);
  return (
    <ChoiceDialog
      title={owner === null ? t.connectFrom(from) : t.reconnect(ownerName(scenario, owner))}
      search={t.searchTargets}
      nothingFound={t.noTarget}
      choices={targetsOf(scenario, source, language)}
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}
