import { Cloud } from 'lucide-react';
import { memo } from 'react';
import { canvasTexts } from '../../content/canvas-texts.ts';
import { useTexts } from '../../store/show/use-texts.ts';

/** The forest: everything inside it is shared. */
export const ForestNode = memo(function ForestNode() {
  const t = useTexts(canvasTexts);
  return (
    <div className="forest">
      <div className="forest-head">
        <Cloud size={15} aria-hidden="true" />
        {t.forest}
      </div>
    </div>
  );
});
