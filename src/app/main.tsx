import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchDocument } from '../store/engine-runs.ts';
import { watchPlace } from '../store/keep-place.ts';
import { watchPredictions } from '../store/predict.ts';
import { watchForSaving } from '../store/own-documents.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { forgetAddress, openFirst, watchAddress } from './start.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

watchDocument();
watchForSaving(forgetAddress);
watchPredictions();
watchPlace();
watchAddress();
void openFirst();

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
