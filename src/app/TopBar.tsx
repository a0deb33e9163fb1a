import { FolderOpen, LayoutGrid, Link2, PanelBottom, PanelRight, Redo2, Undo2 } from 'lucide-react';
import { Suspense, type ReactNode } from 'react';
import { tidyDrawing } from '../canvas/view.ts';
import { appTexts } from '../content/app-texts.ts';
import { changeLabels } from '../content/change-labels.ts';
import { drawingNames } from '../content/drawing-names.ts';
import { LANGUAGE_NAMES, LANGUAGES, sentenceOf } from '../content/language.ts';
import { redo, undo, useDocument } from '../store/document.ts';
import { useLesson, useStory } from '../store/teach/lesson-state.ts';
import { showDialog } from '../store/show/open-dialog.ts';
import { setLanguage, setTheme, THEMES, usePreferences } from '../store/preferences.ts';
import { toggleHops, toggleSide, useSession } from '../store/session.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { copyLink } from './copy-link.ts';
import { DrawingMenuFace } from './DrawingMenuFace.tsx';
import { DrawingTitle } from './DrawingTitle.tsx';

/** The menu's machinery is loaded behind the picture. */
const DrawingMenu = lazyPart(async () => (await import('./DrawingMenu.tsx')).DrawingMenu);

/** It tells what the open scenario is about; a lesson's bar does that itself. */
const StoryPopover = lazyPart(async () => (await import('../lesson/StoryPopover.tsx')).StoryPopover);

/** The bar on top: what is open, its history, and what the whole page is set to. */
export function TopBar() {
  const t = useTexts(appTexts);
  const menuName = useTexts(drawingNames).menu;
  const language = useLanguage();
  const theme = usePreferences((state) => state.theme);
  const undoLabel = useDocument((state) => state.past.at(-1)?.label ?? null);
  const redoLabel = useDocument((state) => state.future[0]?.label ?? null);
  const sideOpen = useSession((state) => state.sideOpen);
  const hopsOpen = useSession((state) => state.hopsOpen);
  const document = useDocument((state) => state.id);
  const inLesson = useLesson((state) => state.lesson !== null);
  const story = useStory((state) => (state.document === document && !inLesson ? state.id : null));
  const themeNames = { system: t.themeSystem, light: t.themeLight, dark: t.themeDark };

  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-1.5 px-3 max-[560px]:gap-x-0.5 max-[560px]:px-1.5">
      <img src="./icon.svg" alt="" width={26} height={26} className="mr-1 max-[560px]:hidden" />
      <h1 className="sr-only">{t.product}</h1>
      <Suspense
        fallback={
          <button type="button" className="bar-button" aria-label={menuName} disabled>
            <DrawingMenuFace label={menuName} />
          </button>
        }
      >
        <DrawingMenu />
      </Suspense>
      <DrawingTitle />
      <Suspense>{story !== null && <StoryPopover id={story} />}</Suspense>
      <BarButton label={t.scenarios} wide onClick={() => showDialog('gallery')} icon={<FolderOpen size={17} />} />
      <span className="contents max-[560px]:hidden">
        <span className="mx-1 h-6 border-l border-line" />
        <BarButton
          label={undoLabel === null ? t.undo : t.undoWhat(sentenceOf(changeLabels, undoLabel, language))}
          disabled={undoLabel === null}
          onClick={undo}
          icon={<Undo2 size={17} />}
        />
        <BarButton
          label={redoLabel === null ? t.redo : t.redoWhat(sentenceOf(changeLabels, redoLabel, language))}
          disabled={redoLabel === null}
          onClick={redo}
          icon={<Redo2 size={17} />}
        />
        <BarButton label={t.arrange} onClick={tidyDrawing} icon={<LayoutGrid size={17} />} />
      </span>
      <span className="ml-auto" />
      <BarButton label={t.share} wide onClick={() => void copyLink()} icon={<Link2 size={17} />} primary />
      <label className="sr-only" htmlFor="language">
        {t.language}
      </label>
      <select id="language" className="bar-select" value={language} onChange={({ target }) => setLanguage(LANGUAGES.find((known) => known === target.value) ?? 'en')}>
        {LANGUAGES.map((known) => (
          <option key={known} value={known} lang={known}>
            {LANGUAGE_NAMES[known]}
          </option>
        ))}
      </select>
      <label className="sr-only" htmlFor="theme">
        {t.theme}
      </label>
      <select id="theme" className="bar-select max-[800px]:hidden" value={theme} onChange={({ target }) => setTheme(THEMES.find((known) => known === target.value) ?? 'system')}>
        {THEMES.map((known) => (
          <option key={known} value={known}>
            {themeNames[known]}
          </option>
        ))}
      </select>
      <BarButton label={hopsOpen ? t.hideHops : t.showHops} pressed={hopsOpen} onClick={toggleHops} icon={<PanelBottom size={17} />} />
      <BarButton label={sideOpen ? t.hidePanel : t.showPanel} pressed={sideOpen} onClick={toggleSide} icon={<PanelRight size={17} />} />
    </div>
  );
}

type BarButtonProps = {
  label: string;
  icon: ReactNode;
  onClick: () => void;
  disabled?: boolean;
  wide?: boolean;
  primary?: boolean;
  pressed?: boolean;
};

function BarButton({ label, icon, onClick, disabled = false, wide = false, primary = false, pressed }: BarButtonProps) {
  return (
    <button type="button" className={`bar-button ${primary ? 'bar-button-primary' : ''}`} title={label} aria-label={label} aria-pressed={pressed} disabled={disabled} onClick={onClick}>
      <span aria-hidden="true">{icon}</span>
      {wide && <span className="hidden lg:inline">{label}</span>}
    </button>
  );
}
