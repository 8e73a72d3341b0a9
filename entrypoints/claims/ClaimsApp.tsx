// The claims page, wired. The address says what is open: `#<claim>`, `#<claim>/<evidence>` or `#settings`.
import { useEffect, useState } from 'preact/hooks';
import { ClaimsPage } from '../../components/ClaimsPage';
import { dayOf } from '../../lib/model/day';
import { orderListUrl } from '../../lib/sites/page-links';
import { viewAttention } from '../../lib/store/views';
import { ClaimScreen } from '../screens/ClaimScreen';
import { database } from '../screens/database';
import { EvidenceScreen } from '../screens/EvidenceScreen';
import { SettingsScreen } from '../screens/SettingsScreen';
import { useLive } from '../screens/use-live';
import { useWords } from '../screens/use-words';

const SETTINGS = 'settings';

export function ClaimsApp() {
  const spoken = useWords();
  const [place, setPlace] = useState(location.hash.slice(1));
  const { value: attention } = useLive(() => viewAttention(database, new Date()), []);
  useEffect(() => {
    const follow = () => setPlace(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  if (spoken === null || attention === undefined) return null;
  const { words, settings } = spoken;
  const isInSettings = place === SETTINGS;
  const [claimId = '', evidenceId] = isInSettings ? [] : place.split('/');
  const go = (next: string) => {
    location.hash = next;
  };

  return (
    <ClaimsPage
      words={words}
      today={dayOf(new Date())}
      claims={attention.orders.filter(({ claim }) => claim !== null)}
      selectedId={claimId === '' ? null : claimId}
      isInSettings={isInSettings}
      ordersUrl={orderListUrl(null)}
      onSelect={(id) => go(id ?? '')}
      onSettings={() => go(SETTINGS)}
    >
      {isInSettings && <SettingsScreen words={words} settings={settings} />}
      {claimId !== '' && evidenceId !== undefined && (
        <EvidenceScreen key={evidenceId} words={words} evidenceId={evidenceId} onBack={() => go(claimId)} />
      )}
      {claimId !== '' && evidenceId === undefined && (
        <ClaimScreen
          key={claimId}
          words={words}
          claimId={claimId}
          capture={null}
          status={null}
          onOpenEvidence={(id) => go(`${claimId}/${id}`)}
          onOpenInTab={null}
        />
      )}
    </ClaimsPage>
  );
}
