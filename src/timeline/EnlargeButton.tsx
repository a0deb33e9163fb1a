import { ChevronsDown, ChevronsUp } from 'lucide-react';
import { timelineTexts } from '../content/timeline-texts.ts';
import { useTexts } from '../store/show/use-texts.ts';

type Props = { enlarged: boolean; onEnlarge: (enlarged: boolean) => void };

/** Gives the hop list more room, or its first measure back. */
export function EnlargeButton({ enlarged, onEnlarge }: Props) {
  const t = useTexts(timelineTexts);
  const name = enlarged ? t.shrinkHops : t.enlargeHops;
  const Icon = enlarged ? ChevronsDown : ChevronsUp;
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className="flex size-8 items-center justify-center rounded-md text-ink hover:bg-sunken"
      onClick={() => onEnlarge(!enlarged)}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}
