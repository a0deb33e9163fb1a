import { useEffect, useRef, useState } from 'react';
import type { GalleryId } from '../content/gallery-ids.ts';
import type { Language } from '../content/language.ts';
import { loadScenario } from '../store/open/open-gallery.ts';
import { usePreferences } from '../store/preferences.ts';

/** Pictures that were drawn already, by scenario, theme and language. */
const drawn = new Map<string, string>();

async function draw(id: GalleryId, theme: 'light' | 'dark', language: Language): Promise<string> {
  const key = `${id} ${theme} ${language}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const [scenario, { drawSvg }] = await Promise.all([loadScenario(id), import('../export/draw-svg.ts')]);
  const { svg } = drawSvg(scenario, { theme, language, run: null, title: '', link: null });
  const made = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  drawn.set(key, made);
  return made;
}

/** A scenario's drawing, small. It is drawn when it comes into sight; without it the card is as good. */
export function Thumbnail({ id }: { id: GalleryId }) {
  const frame = useRef<HTMLSpanElement>(null);
  const [picture, setPicture] = useState<string | null>(null);
  const language = usePreferences((state) => state.language);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    let gone = false;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
      draw(id, theme, language).then(
        (made) => {
          if (!gone) setPicture(made);
        },
        () => undefined,
      );
    });
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [id, language]);
  return (
    <span ref={frame} className="mb-2 block h-32 w-full overflow-hidden rounded-md border border-line bg-canvas">
      {picture === null ? null : <img alt="" src={picture} className="size-full object-contain" />}
    </span>
  );
}
