/** The place of a verdict that the run is playing towards: its number only. */
export function WaitingVerdict({ ordinal }: { ordinal: number }) {
  return <span className="rounded-md border border-dashed border-line-strong px-2 text-xs text-muted">{ordinal} …</span>;
}
