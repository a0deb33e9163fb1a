import { Suspense } from 'react';
import { useTogether } from '../store/run/active-run.ts';
import { lazyPart } from '../ui/lazy-part.ts';
import { Envelope } from './Envelope.tsx';
import { Trails } from './Trails.tsx';

/** For those who play several messages together. */
const TogetherLayer = lazyPart(async () => (await import('./together/TogetherLayer.tsx')).TogetherLayer);

/** What is on its way: one envelope and its ways, or all of them. From afar the ways of one are left out. */
export function Ways({ afar }: { afar: boolean }) {
  const together = useTogether() !== null;
  if (!together) {
    return (
      <>
        {!afar && <Trails />}
        <Envelope />
      </>
    );
  }
  return (
    <Suspense>
      <TogetherLayer />
    </Suspense>
  );
}
