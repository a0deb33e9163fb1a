import './styles.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchDocument } from '../store/run/engine-runs.ts';
import { watchPlace } from '../store/run/keep-place.ts';
import { watchSelection } from '../store/keep-selection.ts';
import { watchPredictions } from '../store/teach/predict.ts';
import { watchForSaving } from '../store/keep/own-documents.ts';
import { notify } from '../store/session.ts';
import { toggleLocked } from '../store/show/view-options.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { forgetAddress, openFirst, watchAddress, watchNotes } from './start.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

function start(page: HTMLElement): void {
  // On a phone nearly all of the drawing is cards: a finger that wants to move the view must not move one of them.
  if (matchMedia('(max-width: 560px) and (pointer: coarse)').matches) toggleLocked();
  // The build lets every failed import() say so: most of them are asked for by a press, and nobody waits for what becomes of it.
  addEventListener('vite:preloadError', () => notify({ key: 'partMissing' }));
  watchDocument();
  watchForSaving(forgetAddress);
  watchPredictions();
  watchPlace();
  watchSelection();
  watchAddress();
  watchNotes();
  void openFirst();
  show(page, <App />);
}

function show(page: HTMLElement, content: ReactNode): void {
  createRoot(page).render(
    <StrictMode>
      <ErrorBoundary>{content}</ErrorBoundary>
    </StrictMode>,
  );
}

// A presenter's notes are a window of their own, beside the one that is projected.
const notes = new URLSearchParams(location.search).get('notes');
if (notes === null) start(root);
else void import('./NotesWindow.tsx').then(({ NotesWindow }) => show(root, <NotesWindow id={notes} />));
