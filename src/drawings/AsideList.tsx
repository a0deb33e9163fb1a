import { useEffect, useState } from 'react';
import { drawingsTexts } from '../content/drawings-texts.ts';
import { keptAside, type DocumentKeptAside } from '../store/keep/drawings.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { download, fileName } from '../ui/download.ts';

/** Drawings that were found damaged: nothing of them is thrown away. */
export function AsideList() {
  const t = useTexts(drawingsTexts);
  const [aside, setAside] = useState<readonly DocumentKeptAside[]>([]);
  useEffect(() => {
    let gone = false;
    void keptAside().then((found) => {
      if (!gone) setAside(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (aside.length === 0) return null;
  return (
    <section aria-label={t.aside} className="mt-5">
      <h3 className="text-sm font-semibold">{t.aside}</h3>
      <p className="mb-2 text-xs text-muted">{t.asideIntro}</p>
      <ul className="flex flex-col gap-1.5">
        {aside.map(({ title, text }, index) => (
          // They only ever become more, at the end.
          <li key={index} className="flex items-center justify-between gap-2 rounded-md border border-line bg-surface px-3 py-1.5 text-sm">
            <span className="truncate">{title === '' ? t.untitled : title}</span>
            <Button onClick={() => download(fileName(title, 'json'), new Blob([text], { type: 'application/json' }))}>{t.saveText}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
