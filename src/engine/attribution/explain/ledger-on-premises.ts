import { compareStrings } from '../../../util/compare-strings.ts';
import type { Entry } from '../entry.ts';
import type { Evaluation } from '../evaluate.ts';
import type { IndexedConnector } from '../index/claims.ts';
import type { Coverage } from '../index/find-coverages.ts';
import { firstByName, tenantsOf, type Match, type OriginatingEvaluation } from '../rules/originating.ts';
import type { LedgerReason } from '../types.ts';
import { NOT_REACHED, type Place } from './ledger-place.ts';
import { listingConnectors } from './listing-connectors.ts';

/** How far a connector came in one rule; of several rules the furthest is told, of equals the last. */
type Progress = 'notRecognized' | 'recognized' | 'matched';
const PROGRESS: readonly Progress[] = ['notRecognized', 'recognized', 'matched'];

type Standing = Place & { progress: Progress };

/** Tells of any enabled OnPremises connector where its part in the originating rules ended. */
export function onPremisesPlaces(entry: Entry, { originating }: Evaluation): (connector: IndexedConnector) => Place {
  const coverages = new Map(entry.coverages.map((coverage) => [coverage.connector, coverage]));
  const asksForIp = originating.some(({ id }) => id === 'ipAndMailFrom');
  const listing = asksForIp ? listingConnectors(entry) : new Map();
  const rules = originating.map((asked) => ({ asked, matches: new Map(asked.matches.map((match) => [match.connector, match])) }));

  const standingIn = ({ asked, matches }: (typeof rules)[number], connector: IndexedConnector): Standing | null => {
    const match = matches.get(connector);
    if (match !== undefined) return { step: asked.id, reason: reasonOfMatch(asked, match), progress: 'matched' };
    switch (asked.id) {
      case 'certificate':
        return certificateStanding(entry, connector, coverages.get(connector) ?? null);
      case 'certificateAndMailFrom':
      case 'certificateAndRecipient':
        return coverages.has(connector) ? { step: asked.id, reason: domainNotAccepted(asked, entry), progress: 'recognized' } : null;
      case 'ipAndMailFrom':
      case 'ipAndRecipient':
        return ipStanding(asked, entry, connector, listing.has(connector));
    }
  };

  return (connector) => {
    if (originating.length === 0) return NOT_REACHED;
    if (connector.certificate === null && connector.ranges.length === 0) return { step: 'certificate', reason: { key: 'nothingToMatch' } };
    const standings = rules.flatMap((rule) => standingIn(rule, connector) ?? []);
    return furthest(standings) ?? NOT_REACHED;
  };
}

function furthest(standings: readonly Standing[]): Place | null {
  const rank = ({ progress }: Standing): number => PROGRESS.indexOf(progress);
  const far = standings.reduce<Standing | null>((most, standing) => (most === null || rank(standing) >= rank(most) ? standing : most), null);
  return far === null ? null : { step: far.step, reason: far.reason };
}

function certificateStanding(entry: Entry, connector: IndexedConnector, coverage: Coverage | null): Standing | null {
  const { TlsSenderCertificateName } = connector.source;
  if (connector.certificate === null || TlsSenderCertificateName === null) return null;
  const step = 'certificate';
  if (coverage !== null) {
    const reason: LedgerReason = { key: 'certificateDomainNotAccepted', presentedName: coverage.presented.text, TlsSenderCertificateName };
    return { step, reason, progress: 'recognized' };
  }
  const { state, names } = entry.presentation;
  const reason: LedgerReason =
    state === 'presented'
      ? { key: 'certificateNotCovered', presentedNames: names.map((name) => name.text), TlsSenderCertificateName }
      : { key: 'noCertificatePresented', certificateState: state, TlsSenderCertificateName };
  return { step, reason, progress: 'notRecognized' };
}

function ipStanding(asked: OriginatingEvaluation, entry: Entry, connector: IndexedConnector, isListing: boolean): Standing | null {
  if (connector.ranges.length === 0) return null;
  if (isListing) return { step: asked.id, reason: domainNotAccepted(asked, entry), progress: 'recognized' };
  const reason: LedgerReason = { key: 'ipNotListed', connectingIp: entry.session.connectingIp ?? '' };
  return { step: asked.id, reason, progress: 'notRecognized' };
}

function domainNotAccepted({ id }: OriginatingEvaluation, entry: Entry): LedgerReason {
  return id === 'certificateAndRecipient' || id === 'ipAndRecipient'
    ? { key: 'recipientNotAccepted', domain: entry.recipient.domain ?? '' }
    : { key: 'mailFromNotAccepted', domain: entry.mailFrom.domain };
}

/** A connector that agrees was chosen, shares the top with others, or was beaten by them. */
function reasonOfMatch({ top, shown }: OriginatingEvaluation, match: Match): LedgerReason {
  if (match === shown) return { key: 'chosen' };
  if (top.includes(match)) return { key: 'tied', with: tiedWith(match, top) };
  const winner = (shown ?? firstOf(top))?.connector;
  return { key: 'lessSpecific', tenant: winner?.tenant.name ?? '', connector: winner?.Name ?? '' };
}

/** The other tenants at the top; within one tenant, where only the names decide which connector is shown, that tenant. */
function tiedWith(match: Match, top: readonly Match[]): string[] {
  const { tenant } = match.connector;
  const others = Array.from(tenantsOf(top), ({ name }) => name).filter((name) => name !== tenant.name);
  return others.length === 0 ? [tenant.name] : others.sort(compareStrings);
}

function firstOf(top: readonly Match[]): Match | null {
  const [tenant] = Array.from(tenantsOf(top)).sort((a, b) => compareStrings(a.name, b.name));
  return firstByName(top.filter(({ connector }) => connector.tenant === tenant));
}
