/** The hop that is under way at a time: the last one that has started. Asked by a thread that knows no store, too. */
export function hopAt<Hop extends { readonly startsAt: number }>({ hops }: { readonly hops: readonly Hop[] }, time: number): Hop | null {
  return hops.findLast((hop) => hop.startsAt <= time) ?? hops[0] ?? null;
}
