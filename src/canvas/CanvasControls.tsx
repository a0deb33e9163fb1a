import { ControlButton, Controls } from '@xyflow/react';
import { Lock, LockOpen, Map as MapIcon, Maximize2 } from 'lucide-react';
import { memo } from 'react';
import { canvasTexts } from '../content/canvas-texts.ts';
import { useMode } from '../store/mode.ts';
import { useTexts } from '../store/show/use-texts.ts';
import { toggleLocked, toggleMinimap, useViewOptions } from '../store/show/view-options.ts';
import { fitDrawing } from './view.ts';

/** The buttons in the corner of the canvas. They are no part of what is rendered with each step of a drag. */
export const CanvasControls = memo(function CanvasControls() {
  const t = useTexts(canvasTexts);
  const { minimap, locked } = useViewOptions();
  const reading = useMode((state) => state.mode !== 'edit');
  const LockIcon = locked ? Lock : LockOpen;
  return (
    <Controls showInteractive={false} showFitView={false} position="bottom-left">
      <ControlButton onClick={fitDrawing} title={t.fit} aria-label={t.fit}>
        <Maximize2 aria-hidden="true" />
      </ControlButton>
      <ControlButton onClick={toggleMinimap} title={t.minimap} aria-label={t.minimap} aria-pressed={minimap}>
        <MapIcon aria-hidden="true" className="control-stroke" />
      </ControlButton>
      {!reading && (
        <ControlButton onClick={toggleLocked} title={t.lock} aria-label={t.lock} aria-pressed={locked}>
          <LockIcon aria-hidden="true" className="control-stroke" />
        </ControlButton>
      )}
    </Controls>
  );
});
