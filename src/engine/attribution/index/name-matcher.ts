import { countLabels, isAtOrBelow, parseNamePattern, parseScopedDomain, type NamePattern } from '../../../model/domain-name.ts';

/** How much a pattern's kind says: a name 2, `*.name` 1, `*` 0. */
export type MatcherClass = 0 | 1 | 2;

/** A name pattern as the rules compare it. */
export type NameMatcher = {
  readonly class: MatcherClass;
  /** Normalised, without `*.`; empty for `*`. */
  readonly name: string;
  /** Labels of `name`; 0 for `*`. */
  readonly labels: number;
};

/** Every name: an empty SenderDomains. */
export const ANY_NAME: NameMatcher = { class: 0, name: '', labels: 0 };

function toMatcher(pattern: NamePattern | null): NameMatcher | null {
  if (pattern === null) return null;
  if (pattern.kind === 'any') return ANY_NAME;
  return { class: pattern.kind === 'exact' ? 2 : 1, name: pattern.name, labels: countLabels(pattern.name) };
}

/** TlsSenderCertificateName as a matcher; null when there is none. */
export function readCertificateName(text: string | null): NameMatcher | null {
  const matcher = text === null ? null : toMatcher(parseNamePattern(text));
  return matcher === ANY_NAME ? null : matcher;
}

/** SenderDomains as matchers; empty when they say nothing but "every sender". */
export function readSenderDomains(items: readonly string[]): readonly NameMatcher[] {
  const matchers = items.flatMap((item) => toMatcher(parseScopedDomain(item)) ?? []);
  return matchers.every((matcher) => matcher === ANY_NAME) ? NO_MATCHERS : matchers;
}

const NO_MATCHERS: readonly never[] = [];

/**
 * Whether a pattern covers a name. `*.d` covers `d`, every name below it at any depth, and wildcard names among them
 * (assumption A3); a name covers itself alone, and no wildcard name.
 */
export function covers(matcher: NameMatcher, name: { readonly base: string; readonly isWildcard: boolean }): boolean {
  if (matcher.class === 0) return true;
  return matcher.class === 1 ? isAtOrBelow(name.base, matcher.name) : !name.isWildcard && name.base === matcher.name;
}

/** More labels than a name can have (RFC 1035 §2.3.4). */
const MORE_THAN_LABELS = 256;

/** How much a pattern says: its class, then its labels. The larger says more. */
export function rankOf({ class: matcherClass, labels }: NameMatcher): number {
  return matcherClass * MORE_THAN_LABELS + labels;
}

/** How much a connector's certificate name says; 0 without one. */
export function certificateRankOf({ certificate }: { readonly certificate: NameMatcher | null }): number {
  return certificate === null ? 0 : rankOf(certificate);
}
