import { countLabels } from '../../../model/domain-name.ts';
import type { Entry } from '../entry.ts';
import type { Evaluation } from '../evaluate.ts';
import type { IndexedConnector } from '../index/claims.ts';
import { covers, type NameMatcher } from '../index/name-matcher.ts';
import { isInScope, type PartnerMatch } from '../rules/partner-scope.ts';

type Name = { readonly base: string; readonly isWildcard: boolean };

/** Whether a `*.d` that mattered covered something else than one label below `d`: `d` itself, or a deeper name. */
export function restsOnWildcardDepth(entry: Entry, { decision, originating, partner }: Evaluation): boolean {
  if (decision.decidedBy === 'noTenant') return isRecognizedByDepthAlone(entry);
  if (partner === null) return (originating.at(-1)?.top ?? []).some((match) => match.coverage !== null && certificateByDepthAlone(match.connector, entry));
  if (partner.chosen !== null) return certificateByDepthAlone(partner.chosen.connector, entry) || senderByDepthAlone(partner.chosen, entry);
  return partner.matches.some((match) => isInScope(match) && senderByDepthAlone(match, entry));
}

/** Of the text ATTR36: that a connector had recognized the sender. */
function isRecognizedByDepthAlone(entry: Entry): boolean {
  const isListed = entry.address !== null && entry.index.ranges.isListed(entry.address);
  return !isListed && entry.coverages.length > 0 && entry.coverages.every(({ connector }) => certificateByDepthAlone(connector, entry));
}

function certificateByDepthAlone({ certificate }: IndexedConnector, entry: Entry): boolean {
  const names = certificate === null ? [] : entry.presentation.names.filter((name) => covers(certificate, name));
  return certificate !== null && names.length > 0 && names.every((name) => isBeyondOneLabel(certificate, name));
}

function senderByDepthAlone({ connector }: PartnerMatch, entry: Entry): boolean {
  const { domain } = entry.mailFrom;
  if (domain === null) return false;
  const name = { base: domain, isWildcard: false };
  const covering = connector.senderDomains.filter((matcher) => covers(matcher, name));
  return covering.length > 0 && covering.every((matcher) => isBeyondOneLabel(matcher, name));
}

function isBeyondOneLabel(matcher: NameMatcher, { base, isWildcard }: Name): boolean {
  if (matcher.class !== 1) return false;
  return isWildcard ? base !== matcher.name : countLabels(base) !== matcher.labels + 1;
}
