const SIZES = { small: { group: 'text-xs', choice: 'px-2 py-0.5' }, plain: { group: 'text-sm', choice: 'px-3 py-1' } } as const;

type Props = {
  /** What is chosen between. */
  label: string;
  no: string;
  yes: string;
  value: boolean;
  size?: keyof typeof SIZES;
  onChange: (value: boolean) => void;
};

/** One of two, side by side and both to be read: for what a checkbox would say of one of them only. */
export function TwoWaySwitch({ label, no, yes, value, size = 'plain', onChange }: Props) {
  const { group, choice } = SIZES[size];
  return (
    <div role="group" aria-label={label} className={`inline-flex overflow-hidden rounded-md border border-line bg-surface ${group}`}>
      {[false, true].map((way) => (
        <button
          key={String(way)}
          type="button"
          aria-pressed={value === way}
          className={`${choice} hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent`}
          onClick={() => onChange(way)}
        >
          {way ? yes : no}
        </button>
      ))}
    </div>
  );
}
