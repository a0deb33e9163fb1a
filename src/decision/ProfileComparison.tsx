import { profileDescriptions, profileNames, profileSources, profileTexts } from '../content/profiles.ts';
import { whyNotTexts } from '../content/why-not.ts';
import type { Attribution } from '../engine/attribution/types.ts';
import { PROFILES, type Profile } from '../model/profile.ts';
import { useDocument } from '../store/document.ts';
import { setProfile } from '../store/edit/drawing-settings.ts';
import type { ShownHop } from '../store/run/shown-run.ts';
import { useProfileDecisions } from '../store/run/use-answer.ts';
import { useLanguage, useTexts } from '../store/show/use-texts.ts';
import { VerdictBadge } from '../verdict/VerdictBadge.tsx';
import { Disclosure } from './Disclosure.tsx';
import { SourceLink } from './SourceLink.tsx';

/** The same entry under each rule text, and the switch from one to another. */
export function ProfileComparison({ hop }: { hop: ShownHop }) {
  const t = useTexts(profileTexts);
  return <Disclosure title={t.heading}>{() => <Comparison hop={hop} />}</Disclosure>;
}

function Comparison({ hop }: { hop: ShownHop }) {
  const t = useTexts(profileTexts);
  const { searching, engineFailed } = useTexts(whyNotTexts);
  const asked = useProfileDecisions(hop);
  if (asked.state === 'asking') return <p className="text-sm text-muted">{searching}</p>;
  if (asked.state === 'failed') return <p className="text-sm text-danger">{engineFailed}</p>;
  const decisions = asked.value;
  const alike = new Set(PROFILES.map((profile) => `${decisions[profile].verdict} ${decisions[profile].tenants.join()} ${decisions[profile].decidedBy}`)).size === 1;
  return (
    <>
      <p className="mb-1.5 text-sm font-medium">{alike ? t.same : t.differ}</p>
      <ul className="space-y-2">
        {PROFILES.map((profile) => (
          <Line key={profile} profile={profile} attribution={decisions[profile]} />
        ))}
      </ul>
    </>
  );
}

function Line({ profile, attribution }: { profile: Profile; attribution: Attribution }) {
  const t = useTexts(profileTexts);
  const language = useLanguage();
  const inUse = useDocument((state) => state.scenario.profile === profile);
  const name = profileNames[profile][language];
  return (
    <li aria-label={name} aria-current={inUse ? 'true' : undefined} className={`rounded-md border px-2 py-1.5 text-sm ${inUse ? 'border-accent' : 'border-line'}`}>
      <div className="flex items-start gap-2">
        <span className="min-w-0 flex-1 font-semibold">{name}</span>
        {inUse ? (
          <span className="text-xs text-accent">{t.inUse}</span>
        ) : (
          <button type="button" aria-label={t.chooseWhat(name)} className="shrink-0 text-sm text-accent underline underline-offset-2" onClick={() => setProfile(profile)}>
            {t.use}
          </button>
        )}
      </div>
      <div className="my-1">
        <VerdictBadge decision={attribution} size="md" />
      </div>
      <p className="text-muted">{profileDescriptions[profile][language]}</p>
      <SourceLink source={profileSources[profile]} />
    </li>
  );
}
