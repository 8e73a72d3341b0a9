// The claims page, wired. The address says what is open: `#<claim>`, `#<claim>/<evidence>`, `#<claim>/add/<item>`,
// `#settings` or `#welcome`.
import { useState } from 'preact/hooks';
import { Agenda } from '../../components/Agenda';
import { CarriersView } from '../../components/CarriersView';
import { ClaimsPage } from '../../components/ClaimsPage';
import { NoticeView } from '../../components/NoticeView';
import { PackBar } from '../../components/PackBar';
import { Totals } from '../../components/Totals';
import { VerifyPack } from '../../components/VerifyPack';
import { ANY_CLAIM, findClaims } from '../../lib/claims/find-claims';
import type { Day } from '../../lib/model/day';
import { ProofItem } from '../../lib/model/evidence';
import { isSample } from '../../lib/model/sample';
import { claimTotals } from '../../lib/money/claim-totals';
import { orderListUrl } from '../../lib/sites/page-links';
import { type ListedClaim, viewClaims } from '../../lib/store/views';
import type { Words } from '../../lib/words/words';
import { BackupReminder, BackupScreen } from '../screens/BackupScreen';
import { ByHandScreen } from '../screens/ByHandScreen';
import { ClaimScreen, type ClaimScreenProps } from '../screens/ClaimScreen';
import { CompareScreen } from '../screens/CompareScreen';
import { CopyScreen } from '../screens/CopyScreen';
import { database } from '../screens/database';
import { EvidenceScreen } from '../screens/EvidenceScreen';
import { HealthScreen } from '../screens/HealthScreen';
import { LogsScreen } from '../screens/LogsScreen';
import { canOpenPanel, openPanel } from '../screens/open-panel';
import { SettingsScreen } from '../screens/SettingsScreen';
import { useCarriers } from '../screens/use-carriers';
import { useLive } from '../screens/use-live';
import { useOwnTab } from '../screens/use-own-tab';
import { usePack } from '../screens/use-pack';
import { go, usePlace } from '../screens/use-place';
import { useToday } from '../screens/use-today';
import { useVerify } from '../screens/use-verify';
import { useWide } from '../screens/use-wide';
import { useWords } from '../screens/use-words';
import { WelcomeScreen } from '../screens/WelcomeScreen';

const SETTINGS = 'settings';
/** Where the notice on a shop page leads: a copy of the page in a tab, or the form for an order. */
const COPY = 'copy';
const BY_HAND = 'by-hand';
/** What opens after the install. */
const WELCOME = 'welcome';
/** Where the popup leads a buyer who wants to bring a file. */
const ADD = 'add';
/** The captures of a claim's tracking side by side. */
const COMPARE = 'compare';

export function ClaimsApp() {
  const spoken = useWords();
  const today = useToday();
  const place = usePlace();
  const isWide = useWide();
  const [query, setQuery] = useState(ANY_CLAIM);
  const [tries, setTries] = useState(0);
  /** Where in its gallery the keys go on for who comes back to a claim. */
  const [back, setBack] = useState<{ to: string | null } | null>(null);
  const { value: claims, failed } = useLive(() => viewClaims(database, new Date()), [today, tries]);

  if (spoken === null) return null;
  const { words, settings } = spoken;
  if (claims === undefined) {
    return (
      <NoticeView
        words={words}
        kind={failed ? 'error' : 'loading'}
        ordersUrl={null}
        onAllClaims={null}
        {...(failed && { onTryAgain: () => setTries(tries + 1) })}
      />
    );
  }
  const own = claims.filter(({ known }) => !isSample(known.id));
  const isInSettings = place === SETTINGS;
  const [first = '', second, third] = isInSettings ? [] : place.split('/');
  function comeBack(claim: string, to: string | null): void {
    setBack({ to });
    go(claim);
  }
  const isApart = first === COPY || first === BY_HAND || first === WELCOME;
  const claimId = isApart ? '' : first;
  const evidenceId = second === ADD ? undefined : second;
  const adding = second === ADD ? (ProofItem.options.find((item) => item === third) ?? 'any') : null;

  return (
    <ClaimsPage
      words={words}
      today={today}
      claims={findClaims(claims, query, (reason) => words.say(`reason-${reason}`))}
      count={claims.length}
      query={query}
      selectedId={first === '' ? null : first}
      isInSettings={isInSettings}
      ordersUrl={orderListUrl(null)}
      onQuery={setQuery}
      onSelect={(id) => go(id ?? '')}
      onSettings={() => go(SETTINGS)}
      isWide={isWide}
      overview={
        <>
          <BackupReminder words={words} onOpen={() => go(SETTINGS)} />
          <Totals words={words} totals={totalsOf(own, today)} />
          <Agenda words={words} today={today} claims={own} onSelect={go} />
        </>
      }
    >
      {isInSettings && (
        <>
          <SettingsScreen words={words} settings={settings} onWelcome={() => go(WELCOME)} />
          <CarriersScreen words={words} />
          <BackupScreen words={words} />
          <LogsScreen words={words} />
          <HealthScreen words={words} />
          <CheckPack words={words} />
        </>
      )}
      {!isInSettings && first !== WELCOME && <BackupReminder words={words} onOpen={() => go(SETTINGS)} />}
      {first === WELCOME && <WelcomeScreen words={words} settings={settings} onOpenClaim={go} />}
      {first === COPY && <CopyScreen words={words} tabId={Number(second)} />}
      {first === BY_HAND && <ByHandScreen words={words} orderId={second || null} onOpenClaim={go} />}
      {claimId !== '' && evidenceId === COMPARE && (
        <CompareScreen words={words} claimId={claimId} onBack={() => comeBack(claimId, null)} />
      )}
      {claimId !== '' && evidenceId !== undefined && evidenceId !== COMPARE && (
        <EvidenceScreen
          key={evidenceId}
          words={words}
          claimId={claimId}
          evidenceId={evidenceId}
          onBack={(to) => comeBack(claimId, to)}
        />
      )}
      {claimId !== '' && evidenceId === undefined && (
        <ClaimInTab
          key={claimId}
          words={words}
          claimId={claimId}
          adding={adding}
          returning={back && { ...back, onDone: () => setBack(null) }}
          onOpenEvidence={(id) => go(`${claimId}/${id}`)}
        />
      )}
    </ClaimsPage>
  );
}

function totalsOf(claims: readonly ListedClaim[], today: Day) {
  return claimTotals(
    claims.map(({ known, claim, turn }) => ({ order: known.order, claim, isSettled: turn === 'settled' })),
    today,
  );
}

function ClaimInTab(
  props: Pick<ClaimScreenProps, 'words' | 'claimId' | 'adding' | 'onOpenEvidence' | 'returning'>,
) {
  const { words, claimId } = props;
  const pack = usePack(words, claimId);
  const isWide = useWide();
  const tab = useOwnTab(claimId);
  const ways =
    isWide && tab !== null && canOpenPanel()
      ? [{ label: words.say('open-panel'), onPress: () => void openPanel(tab, claimId) }]
      : [];
  return (
    <ClaimScreen {...props} isWide={isWide} capture={null} status={null} ways={ways}>
      <div class="card">
        <PackBar words={words} {...pack} />
      </div>
    </ClaimScreen>
  );
}

function CarriersScreen({ words }: { words: Words }) {
  const { allowed, change } = useCarriers();
  return <CarriersView words={words} allowed={allowed} onChange={change} />;
}

function CheckPack({ words }: { words: Words }) {
  return <VerifyPack words={words} {...useVerify(words)} />;
}
