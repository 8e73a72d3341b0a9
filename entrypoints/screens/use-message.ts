// The draft at hand: which channel and language, what the facts give, what the buyer made of it, and the form it may go into.
import { useEffect, useState } from 'preact/hooks';
import type { MessageProps } from '../../components/MessageView';
import { whereToAct } from '../../components/NextAct';
import { composeBeside } from '../../lib/drafts/compose';
import { SHORT_LIMIT } from '../../lib/drafts/draft-input';
import { channelsFor, draftLanguageOf, isForTheShop, languagesFor } from '../../lib/drafts/languages';
import { baseOf, mergeEdit, settle, standingBase } from '../../lib/drafts/merge';
import { pairUp } from '../../lib/drafts/pair-up';
import { isRunning, type TurnKind } from '../../lib/facts/course';
import type { FieldAnswer } from '../../lib/messages';
import { Channel, type ClaimEvent, DraftLanguage } from '../../lib/model/claim';
import { dayOf } from '../../lib/model/day';
import { claimCourse } from '../../lib/money/claim-course';
import { send } from '../../lib/send';
import { readShopUrl } from '../../lib/sites/shop-address';
import type { ClaimScreen } from '../../lib/store/view-claim';
import type { Words } from '../../lib/words/words';
import { tellEdited } from './edited-draft';
import { useRemembered } from './remembered';
import type { FrontTab } from './use-claim-at-hand';

/** What the buyer notes with one press when a text was sent, and the turn that it begins. */
const SENT_AS: Partial<Record<Channel, { event: ClaimEvent['kind']; begins: TurnKind }>> = {
  seller: { event: 'wrote-seller', begins: 'seller' },
  'request-cancel': { event: 'cancel-asked', begins: 'cancel' },
  support: { event: 'support-asked', begins: 'support' },
  dispute: { event: 'dispute-opened', begins: 'dispute' },
  appeal: { event: 'appeal-opened', begins: 'appeal' },
  bank: { event: 'wrote-bank', begins: 'payment' },
  paypal: { event: 'wrote-bank', begins: 'payment' },
  post: { event: 'wrote-post', begins: 'post' },
  'pre-trial': { event: 'wrote-claim', begins: 'claim' },
  operator: { event: 'wrote-operator', begins: 'operator' },
  authority: { event: 'wrote-authority', begins: 'authority' },
  court: { event: 'sued', begins: 'court' },
};

/** Null until there is a claim with a reason: then there is nothing to write about yet. */
export function useMessage(
  words: Words,
  screen: ClaimScreen | null,
  tab: FrontTab | null,
): MessageProps | null {
  // The text of the next step, until the buyer chooses another while that is the step.
  const stepChannel = screen === null ? undefined : whereToAct(screen.nextStep, screen.rungs)?.channel;
  const [channel, onChannel] = useRemembered(
    `draft-channel ${stepChannel}`,
    Channel.options,
    stepChannel ?? 'seller',
  );
  const [wanted, onLanguage] = useRemembered('draft-language', DraftLanguage.options, 'en');
  const [second, setSecond] = useRemembered('draft-second', ['shown', 'hidden'], 'hidden');
  const [length, setLength] = useRemembered('draft-length', ['full', 'short'], 'full');
  const [copy, setCopy] = useState<MessageProps['copy']>('idle');
  const [answer, setAnswer] = useState<FieldAnswer | null>(null);
  const field = tab?.state.field ?? null;
  const place = `${channel} ${wanted} ${tab?.tabId} ${tab?.state.url} ${field?.limit}`;
  // What was said of another text or another field is not about this one.
  useEffect(() => setAnswer(null), [place]);
  if (screen === null || screen.claim.reason === null) return null;

  const { claim, edits } = screen;
  const input = { ...screen, today: dayOf(new Date()) };
  const languages = languagesFor(channel, claim.country);
  const own = draftLanguageOf(words.language);
  const language = pick(languages, [wanted, own, 'en']) ?? wanted;
  // Beside a text in the buyer's language stands English, which the seller reads; beside any other, the buyer's own.
  const others = languages.filter((each) => each !== language);
  const secondLanguage = pick(others, [own, 'en']) ?? others[0] ?? null;

  const edit = edits.find((each) => each.channel === channel && each.language === language) ?? null;
  // The page's field says how much it takes; no public source does (facts: rules 1.10).
  const stated = isForTheShop(channel) ? (field?.limit ?? null) : null;
  const shortLimit = Math.min(stated ?? SHORT_LIMIT, SHORT_LIMIT);
  const limit = length === 'short' ? shortLimit : stated;
  // A text that the buyer changed stays the one that they changed, long or short.
  const kept = edit === null ? limit : (edit.limit ?? null);
  const { draft, beside } = composeBeside(input, channel, language, secondLanguage ?? language, {
    limit: kept,
  });
  const pieces = edit === null ? null : mergeEdit(edit.base ?? draft.text, edit.text, draft.text);
  const edited = pieces === null ? null : tellEdited(pieces, draft);
  const save = (text: string, base: string) => {
    setCopy('idle');
    setAnswer(null);
    const isOwn = text !== draft.text;
    // A base of other facts than these is one that the buyer wrote upon before they changed: new facts come in.
    const isOfTheseFacts = pieces !== null && base === baseOf(pieces);
    void send({
      kind: 'save-draft',
      claimId: claim.id,
      channel,
      language,
      edit: isOwn
        ? { text, base: isOfTheseFacts ? standingBase(base, text, draft.text) : base, limit: kept }
        : null,
    });
  };
  // Once it is noted, and while nobody answered, there is nothing to note again.
  const sent = SENT_AS[channel];
  const isNoted = sent !== undefined && isRunning(sent.begins, claimCourse(screen.known, claim, input.today));
  const sentAs = isNoted ? undefined : sent?.event;

  return {
    channels: channelsFor(claim.country, claim.reason),
    languages,
    draft,
    edited,
    pairs:
      second === 'shown' && secondLanguage !== null
        ? pairUp(draft, beside, edited?.text ?? draft.text)
        : null,
    secondLanguage,
    short:
      edit === null && isForTheShop(channel) ? { isChosen: length === 'short', limit: shortLimit } : null,
    limit: limit ?? kept,
    copy,
    form:
      tab === null || readShopUrl(tab.state.url).site === null || !isForTheShop(channel)
        ? null
        : { hasField: field !== null, answer },
    onChannel,
    onLanguage,
    onShowSecond: (isShown) => setSecond(isShown ? 'shown' : 'hidden'),
    onShort: (isShort) => setLength(isShort ? 'short' : 'full'),
    onDraftChange: save,
    onSettle: (index, choice) => {
      if (pieces === null) return;
      const { text, base } = settle(pieces, index, choice);
      save(text, base);
    },
    onStartAgain: () => save(draft.text, draft.text),
    onCopy: (text) => {
      navigator.clipboard.writeText(text).then(
        () => setCopy('copied'),
        () => setCopy('failed'),
      );
    },
    onPut: (text, replace) => {
      if (tab === null) return;
      setAnswer(null);
      send({ kind: 'put-into-field', tabId: tab.tabId, text, replace }).then(setAnswer, () =>
        setAnswer('no-field'),
      );
    },
    onSent:
      sentAs === undefined
        ? null
        : () =>
            void send({
              kind: 'note-event',
              claimId: claim.id,
              event: { kind: sentAs, on: dayOf(new Date()) },
            }),
  };
}

/** The first of the wishes that there is. */
function pick<Value>(options: readonly Value[], wishes: readonly NoInfer<Value>[]): Value | undefined {
  return wishes.find((wish) => options.includes(wish));
}
