import { Component, type ReactNode } from 'react';
import { appTexts } from '../content/app-texts.ts';
import { currentScenario } from '../store/document.ts';
import { usePreferences } from '../store/preferences.ts';
import { saveAsFile } from './save-as-file.ts';

type State = { message: string | null };

/** A crash of a component shows a way out, and the drawing as a file; the document lives outside the components. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    const { language } = usePreferences.getState();
    return (
      <main role="alert" className="mx-auto mt-24 max-w-lg space-y-4 p-6">
        <h1 className="text-xl font-bold">{appTexts.crashedTitle[language]}</h1>
        <p>{appTexts.crashedBody[language]}</p>
        <p className="font-mono text-xs text-muted">{message}</p>
        <p className="flex gap-3">
          <button type="button" className="rounded-md bg-accent px-3 py-1.5 text-on-accent" onClick={() => void saveAsFile(currentScenario())}>
            {appTexts.crashedSave[language]}
          </button>
          <button type="button" className="rounded-md border border-line-strong px-3 py-1.5" onClick={() => location.reload()}>
            {appTexts.crashedReload[language]}
          </button>
        </p>
      </main>
    );
  }
}
