// Every state of every screen, by name, with invented data.
import type { JSX } from 'preact';
import type { AddProofProps } from '../../../components/AddProof';
import { Agenda } from '../../../components/Agenda';
import { AttentionList } from '../../../components/AttentionList';
import { BackupView } from '../../../components/BackupView';
import { ByHandForm } from '../../../components/ByHandForm';
import { ClaimDesk } from '../../../components/ClaimDesk';
import { ClaimsPage } from '../../../components/ClaimsPage';
import { ClaimView, type ClaimViewProps } from '../../../components/ClaimView';
import { CopiesPart, type CopiesPartProps } from '../../../components/CopiesPart';
import { CopyView } from '../../../components/CopyView';
import { EvidenceView } from '../../../components/EvidenceView';
import { HealthView } from '../../../components/HealthView';
import { LadderView } from '../../../components/LadderView';
import { LogsView } from '../../../components/LogsView';
import type { MessageProps } from '../../../components/MessageView';
import { NoBackup } from '../../../components/NoBackup';
import { NoticeView } from '../../../components/NoticeView';
import { PackBar } from '../../../components/PackBar';
import type { ShownPdf } from '../../../components/PdfView';
import { PopupClaim } from '../../../components/popup/PopupClaim';
import { SettingsView } from '../../../components/SettingsView';
import { Totals } from '../../../components/Totals';
import { WelcomeView, type WelcomeViewProps } from '../../../components/WelcomeView';
import { ANY_CLAIM } from '../../../lib/claims/find-claims';
import { tellHistory } from '../../../lib/claims/history';
import { findRungs } from '../../../lib/claims/rungs';
import { parcelTimeline } from '../../../lib/claims/timeline';
import { Channel, Step } from '../../../lib/model/claim';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { THRESHOLDS } from '../../../lib/rules/thresholds';
import { findUnknownDates } from '../../../lib/rules/unknown-dates';
import { makeWords, type Words, wordsBook } from '../../../lib/words/words';
import { LAWS_FILES, WORDS_FILES } from '../all-languages';
import { pseudoText } from '../pseudo';
import * as data from './data';
import { Shop } from './Shop';

/** `popup`: as wide as a popup or a side panel, and whole; `toolbar`: the popup as high as the browser draws it. */
export type Frame = 'popup' | 'toolbar' | 'page' | 'shop';
export interface Screen {
  frame: Frame;
  draw: (words: Words) => JSX.Element;
}

const nothing = () => undefined;
const CAPTURE = {
  canCapture: true,
  isCapturing: false,
  share: null,
  area: 'visible' as const,
  shortcut: null,
  onCapture: nothing,
  onCancel: nothing,
};
const ORDERS_URL = 'https://www.aliexpress.com/p/order/index.html';

function message(words: Words, part: Partial<MessageProps> = {}): MessageProps {
  const other = words.language === 'en' ? 'ru' : 'en';
  return {
    channels: Channel.options,
    languages: ['en', 'ru'],
    draft: data.draft(data.sampleOf(words.language)),
    edited: null,
    pairs: null,
    secondLanguage: other,
    short: { isChosen: false, limit: 500 },
    limit: 1000,
    copy: 'idle',
    form: null,
    onChannel: nothing,
    onLanguage: nothing,
    onShowSecond: nothing,
    onShort: nothing,
    onDraftChange: nothing,
    onSettle: nothing,
    onStartAgain: nothing,
    onCopy: nothing,
    onPut: nothing,
    onSent: nothing,
    ...part,
  };
}

function claimProps(words: Words, part: Partial<ClaimViewProps> = {}): ClaimViewProps {
  const link = 'https://www.aliexpress.com/p/tracking/index.html';
  const known = part.known ?? data.known(data.TITLES[data.sampleOf(words.language)]);
  const claim = part.claim ?? data.CLAIM;
  const deadlines = part.deadlines ?? data.DEADLINES;
  return {
    words,
    today: data.TODAY,
    known,
    claim,
    flags: [data.OVERDUE, data.STALLED],
    deadlines,
    nextDeadline: data.deadline('refund-by', '2026-12-04'),
    checklist: data.CHECKLIST,
    steps: Step.options.map((step, index) => ({
      step,
      state: index === 0 ? 'done' : index === 1 ? 'now' : 'later',
    })),
    nextStep: data.NEXT,
    rungs: findRungs({
      claim,
      known,
      deadlines,
      evidence: data.EVIDENCE.map(({ evidence }) => evidence),
      today: data.TODAY,
    }),
    money: data.moneyOf(known.order, claim),
    moved: data.MOVED,
    unknown: findUnknownDates(known, claim, claim.country, deadlines, data.TODAY),
    onSaveCalendar: nothing,
    timeline: parcelTimeline(known, claim, deadlines, data.TODAY),
    history: tellHistory(
      claim,
      data.NOTICED,
      data.EVIDENCE.map(({ evidence }) => evidence),
    ),
    evidence: data.EVIDENCE,
    message: message(words),
    links: { tracking: link, chat: link, carrier: link },
    orderUrl: link,
    ruleYears: data.RULE_YEARS,
    thumbnailUrl: data.PICTURE,
    capture: { ...CAPTURE, shortcut: 'Alt+Shift+E' },
    status: null,
    onPickReason: nothing,
    onNoteEvent: nothing,
    onCorrectEvent: nothing,
    onChangeClaim: nothing,
    onOpenEvidence: nothing,
    ways: [{ label: words.say('open-in-tab'), onPress: nothing }],
    ...part,
  };
}

const claim = (words: Words, part?: Partial<ClaimViewProps>) => <ClaimView {...claimProps(words, part)} />;
/** The same claim in the toolbar's popup. */
function popup(words: Words, part: Partial<ClaimViewProps> = {}) {
  const ways: ClaimViewProps['ways'] = [
    { label: words.say('other-orders'), icon: 'back', onPress: nothing },
    { label: words.say('open-panel'), icon: 'panel', onPress: nothing },
    { label: words.say('open-in-tab'), icon: 'tab', onPress: nothing },
  ];
  return <PopupClaim {...claimProps(words, { ways, onAddFile: nothing, ...part })} />;
}
const desk = (words: Words, part?: Partial<ClaimViewProps>) => (
  <ClaimDesk {...claimProps(words, { ...CLAIM_PAGE, ...part })}>
    <div class="card">
      <PackBar words={words} isMaking={false} hasRedacted={true} status={null} onMake={nothing} />
    </div>
  </ClaimDesk>
);

/** Every rung laid open, to be read. */
function openAll(box: HTMLElement | null): void {
  for (const each of box?.querySelectorAll('details') ?? []) each.open = true;
}

function ladder(words: Words) {
  const { claim, rungs } = claimProps(words, data.IN_RUSSIA);
  return (
    <LadderView
      words={words}
      today={data.TODAY}
      rungs={rungs}
      country={claim.country}
      paidWith={claim.paidWith}
      suggestedCountry={null}
      onChangeClaim={nothing}
      onWrite={nothing}
    />
  );
}

function attention(words: Words, count: number, watched: number, hereId: string | null = null) {
  return (
    <AttentionList
      words={words}
      today={data.TODAY}
      orders={data.manyOrders(count, [
        data.TITLES[data.sampleOf(words.language)],
        words.language === 'ru' ? 'Чехол' : 'Phone case',
        data.TITLES.rtl,
      ])}
      watched={watched}
      hereId={hereId}
      capture={hereId === null ? null : { bar: CAPTURE, status: null }}
      lastSeenAt={watched === 0 ? null : '2026-11-23T08:00:00+03:00'}
      ordersUrl={ORDERS_URL}
      onOpenOrder={nothing}
      onAllClaims={nothing}
    />
  );
}

function notice(words: Words, kind: Parameters<typeof NoticeView>[0]['kind']) {
  return (
    <NoticeView
      words={words}
      kind={kind}
      ordersUrl={null}
      {...(kind === 'error' && { onTryAgain: nothing })}
      onAllClaims={nothing}
    />
  );
}

function page(words: Words, part: Partial<Parameters<typeof ClaimsPage>[0]>, count = 12) {
  const claims = data
    .manyOrders(count, [data.TITLES[data.sampleOf(words.language)], data.TITLES.rtl])
    .map((listed, index) => ({
      ...listed,
      claim: { ...data.CLAIM, id: `claim-${index}` },
      act: data.ACTS[index % data.ACTS.length] ?? 'rest',
    }));
  return (
    <ClaimsPage
      words={words}
      today={data.TODAY}
      claims={claims}
      count={claims.length}
      query={ANY_CLAIM}
      isWide={innerWidth >= 800}
      overview={
        <>
          <Totals words={words} totals={data.TOTALS} />
          <Agenda words={words} today={data.TODAY} claims={claims} onSelect={nothing} />
        </>
      }
      onQuery={nothing}
      selectedId={null}
      isInSettings={false}
      ordersUrl={ORDERS_URL}
      onSelect={nothing}
      onSettings={nothing}
      {...part}
    />
  );
}

function welcome(words: Words, part: Partial<WelcomeViewProps> = {}) {
  return (
    <WelcomeView
      words={words}
      settings={DEFAULT_SETTINGS}
      isPinned={false}
      shortcut="Alt+Shift+E"
      onShortcuts={nothing}
      hasSample={false}
      ordersUrl={ORDERS_URL}
      onChange={nothing}
      onSample={nothing}
      onRemoveSample={nothing}
      {...part}
    />
  );
}

function settings(words: Words, part: Partial<Parameters<typeof SettingsView>[0]> = {}) {
  return (
    <SettingsView
      words={words}
      settings={{ ...DEFAULT_SETTINGS, notifications: true }}
      stallDays={THRESHOLDS}
      mayNotify={true}
      mayCaptureAnywhere={true}
      usedBytes={12_400_000}
      status={null}
      onWelcome={nothing}
      onChange={nothing}
      onAllowCapture={nothing}
      onRevokeCapture={nothing}
      onSaveCalendar={nothing}
      onDeleteEverything={nothing}
      {...part}
    />
  );
}

function backup(words: Words, part: Partial<Parameters<typeof BackupView>[0]> = {}) {
  return (
    <BackupView
      words={words}
      lastAt="2026-11-20T14:02:05+03:00"
      unsaved={0}
      isMaking={false}
      restoring={null}
      needsPassphrase={false}
      made={null}
      restored={null}
      onMake={nothing}
      onChooseFile={nothing}
      onPassphrase={nothing}
      {...part}
    />
  );
}

const CLAIM_PAGE = { ways: [], capture: null };

function addProof(words: Words, part: Partial<AddProofProps> = {}): AddProofProps {
  return {
    words,
    today: data.TODAY,
    wanted: data.CHECKLIST.map(({ item }) => item),
    staged: [],
    note: null,
    progress: null,
    isMeant: false,
    isDragged: false,
    results: [],
    limit: words.size(500_000_000),
    onChoose: nothing,
    onProves: nothing,
    onRemove: nothing,
    onSave: nothing,
    onNote: nothing,
    onSaveNote: nothing,
    ...part,
  };
}

function evidence(words: Words, editor: CopiesPartProps['editor']) {
  const piece = data.EVIDENCE[0]?.evidence;
  if (piece === undefined) throw new Error('no proof');
  return (
    <EvidenceView
      words={words}
      evidence={{ ...piece, area: 'visible' }}
      checked="unchanged"
      number={1}
      family="photo"
      url={data.PICTURE}
      note={null}
      mail={null}
      pdf={null}
      pageText="Order 8190000000014242"
      isEditing={editor !== null}
      onBack={nothing}
      onDelete={nothing}
      onSaveOriginal={nothing}
    >
      <CopiesPart {...copies(words)} editor={editor} />
    </EvidenceView>
  );
}

function copies(words: Words): CopiesPartProps {
  return {
    words,
    copies: [],
    pages: null,
    choice: { maxBytes: 2_000_000, mediaType: 'image/jpeg', hasCaption: true },
    hidden: 2,
    suggested: { count: 3, isHidden: true },
    unplaced: 0,
    isBusy: false,
    status: { tone: 'good', text: words.say('copy-saved') },
    editor: null,
    onChoice: nothing,
    onHideSuggested: nothing,
    onEdit: nothing,
    onCopyImage: nothing,
    onDownload: nothing,
    onSaveCopy: nothing,
    onDeleteCopy: nothing,
  };
}

const OPEN_PDF: ShownPdf = {
  state: 'open',
  name: 'statement-november.pdf',
  pageCount: 3,
  sizes: new Map(),
  pictures: new Map([
    [1, data.PICTURE],
    [2, null],
  ]),
  page: 1,
  text: 'Account statement',
  onSee: nothing,
};

function pdf(words: Words, shown: ShownPdf) {
  const piece = data.EVIDENCE[0]?.evidence;
  if (piece === undefined) throw new Error('no proof');
  const fileName = 'statement-november.pdf';
  return (
    <EvidenceView
      words={words}
      evidence={{ ...piece, kind: 'file', trigger: 'import', mediaType: 'application/pdf', fileName }}
      checked="unchanged"
      number={3}
      family="pdf"
      url={data.PICTURE}
      note={null}
      mail={null}
      pdf={shown}
      pageText={null}
      onBack={nothing}
      onDelete={nothing}
      onSaveOriginal={nothing}
    >
      {shown.state === 'open' && (
        <CopiesPart
          {...copies(words)}
          pages={{
            text: '2, 9',
            problem: words.say('copies-pages-wrong', { count: 3, most: 50 }),
            onType: nothing,
          }}
        />
      )}
    </EvidenceView>
  );
}

/** Three files of which one lies, a note half written, and sentences on what became of others. */
function fullAddProof(words: Words): AddProofProps {
  return addProof(words, {
    staged: [
      {
        id: 'a',
        name: 'IMG_20261120_101500_unboxing.mp4',
        sizeBytes: 184_000_000,
        family: 'video',
        proves: 'goods',
        remark: null,
      },
      {
        id: 'b',
        name: 'statement-november.pdf',
        sizeBytes: 240_000,
        family: 'pdf',
        proves: 'payment',
        remark: null,
      },
      {
        id: 'c',
        name: 'scan.jpg',
        sizeBytes: 3_400_000,
        family: 'pdf',
        proves: null,
        remark: words.say('add-misnamed', { kind: 'PDF (application/pdf)' }),
      },
    ],
    note: {
      on: '2026-11-20',
      text: words.language === 'ru' ? 'Курьер звонил.' : 'The courier called.',
      proves: 'document',
    },
    results: [
      { tone: 'good', text: words.say('add-saved', { count: 3 }) },
      { tone: 'plain', text: words.say('add-duplicate', { file: 'letter.eml', number: 2 }) },
      { tone: 'warn', text: words.say('add-refused-unknown-kind', { file: 'photo.png' }) },
    ],
  });
}

const CAPTURE_TRACKING: NonNullable<ClaimViewProps['nextStep']> = {
  step: 'proof',
  act: 'capture',
  by: null,
  capture: ['tracking'],
  alsoEnds: [],
};

/** A claim that was opened a moment ago, on the page of its order. */
const JUST_OPENED: Partial<ClaimViewProps> = {
  claim: { ...data.CLAIM, reason: null, events: [{ kind: 'opened', on: data.TODAY }] },
  checklist: [
    data.entry('order-page', 'missing'),
    data.entry('tracking', 'missing'),
    data.entry('chat', 'missing', { required: false }),
    data.entry('payment', 'missing', { required: false }),
  ],
  evidence: [],
  message: null,
  capture: { ...CAPTURE, shortcut: 'Alt+Shift+E', shows: ['order-page'] },
  nextStep: { ...CAPTURE_TRACKING, capture: ['order-page', 'tracking'] },
};

/** The reason with the longest checklist, and another right that ends. */
const SAYS_DELIVERED: Partial<ClaimViewProps> = {
  claim: { ...data.CLAIM, reason: 'marked-delivered', country: 'RU', paidWith: 'visa' },
  nextDeadline: data.deadline('dispute-closes', '2026-12-15', 'AE-OPEN-MAX'),
  nextStep: {
    ...data.NEXT,
    alsoEnds: [
      { kind: 'payment', on: '2027-01-29' },
      { kind: 'post', on: '2027-03-18' },
    ],
  },
  checklist: [
    data.entry('order-page', 'done'),
    data.entry('tracking', 'stale', { ageDays: 6 }),
    data.entry('carrier', 'missing'),
    data.entry('document', 'missing'),
    data.entry('chat', 'partly', { lack: 'in-view', required: false }),
    data.entry('payment', 'missing', { required: false }),
    data.entry('refund-policy', 'missing', { required: false }),
    data.entry('seller-data', 'missing', { required: false }),
  ],
};

export const SCREENS: Record<string, Screen> = {
  claim: { frame: 'popup', draw: (words) => claim(words) },
  'claim-saved': {
    frame: 'popup',
    draw: (words) => claim(words, { status: { tone: 'good', text: words.say('capture-saved') } }),
  },
  'claim-loose': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        loose: data.EVIDENCE.slice(0, 2).map(({ evidence }, index) => ({
          ...evidence,
          title: index === 0 ? 'Parcel tracking' : 'x'.repeat(200),
        })),
      }),
  },
  'claim-partly': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        ...data.PARTLY,
        capture: { ...CAPTURE, shows: ['tracking'] },
        nextStep: {
          step: 'proof',
          act: 'capture',
          by: null,
          capture: ['tracking'],
          isRest: true,
          alsoEnds: [],
        },
      }),
  },
  'claim-new': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        claim: { ...data.CLAIM, reason: null, events: [{ kind: 'opened', on: data.TODAY }] },
        checklist: [],
        evidence: [],
        message: null,
        nextDeadline: null,
        deadlines: [],
        flags: [],
        thumbnailUrl: null,
        nextStep: {
          step: 'proof',
          act: 'capture',
          by: null,
          capture: ['order-page', 'tracking'],
          alsoEnds: [],
        },
      }),
  },
  'claim-everything-wrong': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        known: data.known(null, { total: null, store: null, placedOn: null }),
        claim: { ...data.CLAIM, reason: 'marked-delivered' },
        flags: [data.flag('unreadable', 'warn'), data.JUMP, data.OVERDUE],
        nextDeadline: data.deadline('dispute-closes', '2026-11-20', 'AE-OPEN-MAX'),
        capture: { ...CAPTURE, canCapture: false },
        status: { tone: 'urgent', text: words.say('capture-disk-full') },
        thumbnailUrl: null,
      }),
  },
  popup: { frame: 'toolbar', draw: (words) => popup(words, { ...SAYS_DELIVERED }) },
  'popup-new': { frame: 'toolbar', draw: (words) => popup(words, JUST_OPENED) },
  'popup-here': {
    frame: 'toolbar',
    draw: (words) =>
      popup(words, {
        ...data.PARTLY,
        capture: { ...CAPTURE, shows: ['tracking'] },
        nextStep: { ...CAPTURE_TRACKING, isRest: true },
      }),
  },
  'popup-elsewhere': {
    frame: 'toolbar',
    draw: (words) => popup(words, { nextStep: CAPTURE_TRACKING, flags: [data.OVERDUE] }),
  },
  'popup-saved': {
    frame: 'toolbar',
    draw: (words) =>
      popup(words, {
        ...SAYS_DELIVERED,
        status: {
          tone: 'good',
          text: `${words.say('capture-saved')} ${words.say('capture-goes-on')}`,
        },
      }),
  },
  'popup-open': {
    frame: 'toolbar',
    draw: (words) => <div ref={openAll}>{popup(words, { ...data.IN_DISPUTE, problems: data.PROBLEMS })}</div>,
  },
  'popup-wrong': {
    frame: 'toolbar',
    draw: (words) =>
      popup(words, {
        ...data.IN_DISPUTE,
        problems: data.PROBLEMS,
        known: data.known(null, { total: null, store: null, placedOn: null }),
        flags: [data.flag('unreadable', 'warn'), data.JUMP, data.OVERDUE],
        nextDeadline: {
          ...data.deadline('dispute-closes', '2026-11-20', 'AE-OPEN-MAX'),
          ruleExpiredOn: '2026-10-01',
        },
        capture: { ...CAPTURE, canCapture: false },
        status: { tone: 'urgent', text: words.say('capture-disk-full') },
      }),
  },
  'popup-message': { frame: 'toolbar', draw: (words) => popup(words, { initialTab: 'message' }) },
  'claim-ladder': {
    frame: 'popup',
    draw: (words) => claim(words, { ...data.IN_RUSSIA, initialTab: 'ladder' }),
  },
  'claim-ladder-unsaid': {
    frame: 'popup',
    draw: (words) => claim(words, { initialTab: 'ladder', suggestedCountry: 'RU' }),
  },
  ladder: {
    frame: 'page',
    draw: (words) => (
      <main ref={openAll}>
        <h1>{words.say('tab-ladder')}</h1>
        {ladder(words)}
      </main>
    ),
  },
  'claim-refund-coming': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        nextDeadline: data.deadline('refund-arrives', '2026-12-09', 'AE-REFUND-CARD'),
        steps: Step.options.map((step, index) => ({ step, state: index < 3 ? 'done' : 'later' })),
        nextStep: { step: 'proof', act: 'rest', by: null, capture: [], alsoEnds: [] },
      }),
  },
  'claim-in-dispute': { frame: 'popup', draw: (words) => claim(words, data.IN_DISPUTE) },
  'claim-misnoted': {
    frame: 'popup',
    draw: (words) => claim(words, { ...data.IN_DISPUTE, problems: data.PROBLEMS }),
  },
  'claim-events': {
    frame: 'popup',
    draw: (words) => <div ref={openAll}>{claim(words, { ...data.IN_DISPUTE, initialTab: 'dates' })}</div>,
  },
  'claim-demand': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        claim: { ...data.CLAIM, demand: { kind: 'percent', percent: 40 } },
        initialTab: 'money',
      }),
  },
  'claim-bank-letter': {
    frame: 'popup',
    draw: (words) => {
      const missing = ['card-name', 'card-last-four', 'return-offered', 'statement-day', 'name-address'];
      return claim(words, {
        ...data.AT_BANK,
        initialTab: 'message',
        message: message(words, {
          draft: { ...data.draft(data.sampleOf(words.language), missing), channel: 'bank' },
        }),
      });
    },
  },
  'claims-course': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'claim-0',
        children: desk(words, { ...data.IN_DISPUTE, problems: data.PROBLEMS.slice(0, 1) }),
      }),
  },
  'claim-rtl-title': {
    frame: 'popup',
    draw: (words) => claim(words, { known: data.known(data.TITLES.rtl) }),
  },
  'claim-hostile': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        initialTab: 'dates',
        known: data.known(data.TITLES.hostile, { store: { id: null, name: data.TITLES.hostile } }),
        history: tellHistory(
          data.CLAIM,
          data.NOTICED.map((each) => ({ ...each, after: data.TITLES.hostile })),
          [],
        ),
      }),
  },
  message: { frame: 'popup', draw: (words) => claim(words, { initialTab: 'message' }) },
  'message-edited': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        initialTab: 'message',
        message: message(words, {
          draft: data.draft(data.sampleOf(words.language), ['items[0].unitPrice', 'shipping', 'proof-chat']),
          edited: data.edited(data.sampleOf(words.language)),
          pairs: data.pairs(data.sampleOf(words.language)),
          short: null,
          limit: 300,
          copy: 'copied',
          form: { hasField: true, answer: 'not-empty' },
        }),
      }),
  },
  'message-none': {
    frame: 'popup',
    draw: (words) => claim(words, { initialTab: 'message', message: null }),
  },
  money: { frame: 'popup', draw: (words) => claim(words, { initialTab: 'money' }) },
  'money-offer': {
    frame: 'popup',
    draw: (words) =>
      claim(words, {
        initialTab: 'money',
        known: data.known(data.TITLES[data.sampleOf(words.language)], data.RUSSIAN_ORDER),
        claim: data.RUSSIAN_CLAIM,
      }),
  },
  dates: { frame: 'popup', draw: (words) => claim(words, { initialTab: 'dates' }) },
  attention: { frame: 'popup', draw: (words) => attention(words, 6, 28) },
  'attention-200': { frame: 'popup', draw: (words) => attention(words, 200, 221) },
  'attention-here': { frame: 'popup', draw: (words) => attention(words, 2, 21, data.ORDER_ID) },
  'attention-quiet': { frame: 'popup', draw: (words) => attention(words, 0, 21) },
  'attention-none': { frame: 'popup', draw: (words) => attention(words, 0, 0) },
  'notice-loading': { frame: 'popup', draw: (words) => notice(words, 'loading') },
  'notice-error': { frame: 'popup', draw: (words) => notice(words, 'error') },
  'notice-gone': { frame: 'popup', draw: (words) => notice(words, 'gone') },
  claims: { frame: 'page', draw: (words) => page(words, {}) },
  'claims-200': { frame: 'page', draw: (words) => page(words, {}, 200) },
  'claims-none-found': {
    frame: 'page',
    draw: (words) => page(words, { claims: [], query: { ...ANY_CLAIM, text: '8190 0000' } }),
  },
  'claims-empty': { frame: 'page', draw: (words) => page(words, {}, 0) },
  'claims-one': {
    frame: 'page',
    draw: (words) => page(words, { selectedId: 'claim-0', children: desk(words) }),
  },
  'claims-one-narrow': {
    frame: 'page',
    draw: (words) => page(words, { selectedId: 'claim-0', children: claim(words, CLAIM_PAGE) }),
  },
  evidence: {
    frame: 'page',
    draw: (words) => page(words, { selectedId: 'claim-0', children: evidence(words, null) }),
  },
  'evidence-editor': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'claim-0',
        children: evidence(words, {
          url: data.PICTURE,
          widthPx: 320,
          heightPx: 200,
          sheet: null,
          edits: [
            { kind: 'hide', box: { x: 100, y: 44, width: 120, height: 20 } },
            { kind: 'number', at: { x: 40, y: 150 }, number: 1 },
            { kind: 'show', box: { x: 40, y: 120, width: 140, height: 16 } },
          ],
          spots: [
            { kind: 'account', x: 20, y: 10, width: 90, height: 14 },
            { kind: 'address', x: 100, y: 44, width: 120, height: 20 },
            { kind: 'phone', x: 40, y: 84, width: 110, height: 16 },
            { kind: 'mail', x: 40, y: 120, width: 140, height: 16 },
          ],
          personal: null,
          isBusy: false,
          onChange: nothing,
          onSave: nothing,
          onLeave: nothing,
        }),
      }),
  },
  'evidence-pdf': {
    frame: 'page',
    draw: (words) => page(words, { selectedId: 'claim-0', children: pdf(words, OPEN_PDF) }),
  },
  'evidence-pdf-locked': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'claim-0',
        children: pdf(words, { state: 'locked', isWrong: true, onUnlock: nothing }),
      }),
  },
  'evidence-pdf-broken': {
    frame: 'page',
    draw: (words) =>
      page(words, { selectedId: 'claim-0', children: pdf(words, { state: 'failed', why: 'broken' }) }),
  },
  'claims-add-proof': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'claim-0',
        children: claim(words, { ...CLAIM_PAGE, addProof: fullAddProof(words), onAddFile: nothing }),
      }),
  },
  'claims-hostile': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'claim-0',
        children: desk(words, {
          known: data.known(data.TITLES.hostile, { store: { id: null, name: data.TITLES.hostile } }),
        }),
      }),
  },
  'claims-many-dates': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'claim-0',
        children: desk(words, { claim: data.LONG_CLAIM, deadlines: data.MANY_DEADLINES }),
      }),
  },
  'claims-message': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'claim-0',
        children: desk(words, {
          known: data.known(data.TITLES.rtl),
          message: message(words, { pairs: data.pairs(data.sampleOf(words.language)) }),
        }),
      }),
  },
  'by-hand': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'by-hand',
        children: (
          <ByHandForm
            words={words}
            orderId="8190000000010001"
            currencies={['EUR', 'RUB', 'USD']}
            currency="USD"
            status={{ tone: 'warn', text: words.say('by-hand-failed') }}
            onSave={nothing}
          />
        ),
      }),
  },
  'redacted-copy': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'copy',
        children: (
          <CopyView
            words={words}
            copy={{ text: '<p class="order-item">Order date: Sep 13, 2026 · Zzzzz Zzzj</p>\n'.repeat(20) }}
            status={{ tone: 'good', text: words.say('redacted-saved', { file: 'redress-order-list.html' }) }}
            onSave={nothing}
          />
        ),
      }),
  },
  welcome: {
    frame: 'page',
    draw: (words) => page(words, { claims: [], count: 0, selectedId: 'welcome', children: welcome(words) }),
  },
  'welcome-nothing-set': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        claims: [],
        count: 0,
        selectedId: 'welcome',
        children: welcome(words, { isPinned: true, shortcut: null, onShortcuts: null, hasSample: true }),
      }),
  },
  settings: {
    frame: 'page',
    draw: (words) =>
      page(words, {
        isInSettings: true,
        children: (
          <>
            {settings(words)}
            {backup(words)}
            <HealthView words={words} today={data.TODAY} pages={data.HEALTH} />
          </>
        ),
      }),
  },
  'settings-nothing-allowed': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        isInSettings: true,
        children: settings(words, { mayNotify: false, mayCaptureAnywhere: false, usedBytes: null }),
      }),
  },
  logs: {
    frame: 'page',
    draw: (words) =>
      page(words, {
        isInSettings: true,
        children: (
          <LogsView
            words={words}
            logs={[
              { entries: 37, state: 'valid', brokenAt: null, restoredAt: null },
              { entries: 21, state: 'broken', brokenAt: 9, restoredAt: '2026-11-20T14:02:05+03:00' },
              { entries: 1, state: 'unsigned', brokenAt: null, restoredAt: '2026-11-20T14:02:05+03:00' },
            ]}
          />
        ),
      }),
  },
  'backup-never': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        isInSettings: true,
        children: backup(words, { lastAt: null, unsaved: 23, needsPassphrase: true }),
      }),
  },
  'backup-done': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        isInSettings: true,
        children: backup(words, {
          made: {
            tone: 'good',
            text: words.say('backup-made', {
              file: 'redress-backup-20261125-2230.zip',
              size: words.size(34_500_000),
            }),
          },
          restored: {
            tone: 'good',
            text: words.say('restored', { orders: 21, claims: 1, evidence: 14 }),
          },
        }),
      }),
  },
  'backup-reminder': {
    frame: 'page',
    draw: (words) =>
      page(words, {
        selectedId: 'claim-0',
        children: (
          <>
            <NoBackup words={words} unsaved={23} onOpen={nothing} />
            {desk(words)}
          </>
        ),
      }),
  },
  shop: { frame: 'shop', draw: (words) => <Shop words={words} isDark={false} /> },
  'shop-dark': { frame: 'shop', draw: (words) => <Shop words={words} isDark={true} /> },
  'shop-rtl': { frame: 'shop', draw: (words) => <Shop words={words} isDark={false} direction="rtl" /> },
};

wordsBook.add('ar-XB', pseudoText(`${WORDS_FILES.get('en')}\n${LAWS_FILES.get('en')}`, 'ar-XB'));

/** Words whose sentences are 40% longer, for trying how screens hold languages that nobody has written yet. */
export function longerWords(words: Words): Words {
  const longer = (text: string) =>
    `${text} ${'пространно '.repeat(20).slice(0, Math.ceil(text.length * 0.4))}`;
  return { ...words, say: (id, args) => longer(words.say(id, args)) };
}

export function wordsFor(language: string, isLonger: boolean): Words {
  const words = makeWords(language);
  return isLonger ? longerWords(words) : words;
}
