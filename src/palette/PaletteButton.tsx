import type { LucideIcon } from 'lucide-react';
import { useId, type DragEvent } from 'react';
import { paletteLabels, paletteTexts, type PaletteItem } from '../content/palette-texts.ts';
import type { RecordType } from '../model/record.ts';
import { useLanguage } from '../store/show/use-texts.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { useTooltip } from '../ui/use-tooltip.ts';
import { useTouchDrag } from './use-touch-drag.ts';

/** What a drag from the palette carries: the record's type. */
const RECORD_TYPE_MIME = 'application/x-record-type';

/** As the name of what is carried, too: that can be read before it is dropped. */
function carry(data: DataTransfer, type: RecordType): void {
  data.setData(RECORD_TYPE_MIME, type);
  data.setData(`${RECORD_TYPE_MIME}+${type}`, type);
}

type Props = {
  item: PaletteItem;
  icon: LucideIcon;
  /** What a screen reader calls it; holds the label's words. */
  name: string;
  hint: string;
  /** Left out for what has no place in the drawing. */
  dragType?: RecordType;
  disabled?: boolean;
  onAdd: () => void;
};

/** One thing to add. A button that cannot be used yet keeps its place in the tab order, so that its hint can say why. */
export function PaletteButton({ item, icon: Icon, name, hint, dragType, disabled = false, onAdd }: Props) {
  const language = useLanguage();
  const { place, owner } = useTooltip('right');
  const hintId = useId();
  const touch = useTouchDrag((data) => dragType !== undefined && carry(data, dragType));

  const onDragStart = (event: DragEvent<HTMLElement>): void => {
    if (dragType === undefined) return;
    owner.onPointerLeave();
    carry(event.dataTransfer, dragType);
    event.dataTransfer.effectAllowed = 'copy';
  };

  return (
    <li>
      <button
        type="button"
        aria-label={name}
        aria-describedby={hintId}
        aria-disabled={disabled}
        draggable={dragType !== undefined}
        className={`w-full touch-pan-y ${disabled ? 'opacity-55' : 'hover:bg-sunken active:bg-accent-soft'}`}
        onClick={disabled ? undefined : onAdd}
        onDragStart={onDragStart}
        onDragEnd={owner.onPointerLeave}
        {...owner}
        {...(dragType === undefined ? {} : touch.handlers)}
        onPointerDown={(event) => {
          owner.onPointerDown();
          touch.handlers.onPointerDown(event);
        }}
      >
        {/* Firefox drags a button by its content only (its bug 568313), so the content fills it. */}
        <span className="flex w-full flex-col items-center gap-0.5 px-0.5 py-1.5">
          <Icon aria-hidden="true" size={20} className="text-muted" />
          <span className="max-w-full text-center text-[9.5px] leading-[1.15] tracking-tighter text-balance break-words">{paletteLabels[item][language]}</span>
        </span>
      </button>
      <span id={hintId} hidden>
        {hint}
      </span>
      <Tooltip place={touch.at === null ? place : null} text={paletteTexts.tip[language](name, hint)} />
      {touch.at === null ? null : (
        <span
          aria-hidden="true"
          className="pointer-events-none fixed z-50 -translate-x-1/2 -translate-y-full rounded-lg border border-accent bg-raised p-2 text-accent shadow-lg"
          style={{ left: touch.at.x, top: touch.at.y }}
        >
          <Icon size={24} />
        </span>
      )}
    </li>
  );
}
