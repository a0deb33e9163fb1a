import { useEffect, useState } from 'react';
import { drawingsTexts } from '../content/drawings-texts.ts';
import { openVersion, versionsOf, type DocumentVersion } from '../store/keep/drawings.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useTimeText } from './use-time-text.ts';

/** Earlier states of a drawing, each to be opened as a copy. */
export function VersionList({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(drawingsTexts);
  const timeText = useTimeText();
  const [versions, setVersions] = useState<readonly DocumentVersion[] | null>(null);
  useEffect(() => {
    let gone = false;
    void versionsOf(id).then((found) => {
      if (!gone) setVersions(found);
    });
    return () => {
      gone = true;
    };
  }, [id]);
  const open = (version: DocumentVersion): void => {
    onClose();
    void openVersion(version);
  };
  return (
    <div className="border-t border-line px-3 py-2 text-xs">
      <p className="text-muted">{t.versionsIntro}</p>
      {versions === null ? null : versions.length === 0 ? <p className="mt-1.5">{t.noVersions}</p> : null}
      <ul aria-label={t.versions} className="mt-1.5 flex flex-wrap gap-1.5">
        {versions?.map((version) => (
          <li key={version.savedAt}>
            <Button onClick={() => open(version)}>
              {version.milestone === true ? `${t.afterImport} · ` : ''}
              {timeText(version.savedAt)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
