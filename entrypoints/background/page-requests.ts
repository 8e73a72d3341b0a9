// What a shop page may ask: store what it read, say what to show beside the orders, open a claim, keep proof.
import { browser } from 'wxt/browser';
import type { PageAnswer, PageMoment, PageRequest, Replies } from '../../lib/messages';
import { dayOf } from '../../lib/model/day';
import type { Reading } from '../../lib/model/reading';
import { RULE_YEARS } from '../../lib/rules/sources';
import { readAddress } from '../../lib/sites/address';
import { classifyEvent } from '../../lib/sites/events/classify';
import { finishReading } from '../../lib/sites/finish-reading';
import { mergeWitnesses } from '../../lib/sites/merge';
import { readAnswer } from '../../lib/sites/payloads/read-answer';
import { openClaim } from '../../lib/store/claims';
import { noteHealth } from '../../lib/store/health';
import { storeReading } from '../../lib/store/orders';
import { readSettings } from '../../lib/store/settings';
import { changeTab, openTab } from '../../lib/store/tab-state';
import { viewAttention } from '../../lib/store/views';
import { overlayLine } from '../../lib/words/overlay-line';
import { pageLabels } from '../../lib/words/page-labels';
import { unreadFields } from '../../lib/words/unread-fields';
import { capture } from './capture';
import { database } from './database';
import { showClaim } from './show-claim';
import { refreshBadge, remind } from './sweep';
import { currentWords } from './words';

export interface PageSender {
  tabId: number;
  windowId: number;
  url: string;
}

export async function answerPage(
  request: PageRequest,
  sender: PageSender,
): Promise<Replies[PageRequest['kind']]> {
  switch (request.kind) {
    case 'classify':
      return request.events.map((event) => classifyEvent(event, event.language));
    case 'read-answer': {
      const { text, orderId, language } = request;
      return readAnswer(text, { url: sender.url, today: dayOf(new Date()), language, orderId });
    }
    case 'page-opened':
      await openTab(sender.tabId, sender.url);
      return answer();
    case 'page-read': {
      const at = new Date().toISOString();
      const { reading, orderIds } = await store(request, at);
      await noteHealth(database, reading, at);
      await changeTab(sender.tabId, { url: sender.url, orderIds });
      return answer(reading);
    }
    case 'page-left': {
      const reading = finishReading(request.reading, request.statements);
      await store({ reading, answers: request.answers }, new Date().toISOString());
      return null;
    }
    case 'open-claim': {
      const claim = await openClaim(database, request.orderId, dayOf(new Date()));
      await changeTab(sender.tabId, { claimId: claim.id });
      await showClaim(claim.id, sender.windowId);
      return { claimId: claim.id };
    }
    case 'save-proof':
    case 'allow-capture':
      return fromButton(sender, request.orderId);
    case 'save-copy':
      return openScreen(`copy/${sender.tabId}`);
    case 'field-focused':
      await changeTab(sender.tabId, { field: { limit: request.limit } });
      return null;
    case 'enter-by-hand':
      return openScreen(`by-hand/${readAddress(sender.url).orderId ?? ''}`);
  }
}

/** Stores what the two witnesses of a page say, and what follows from it. @param at RFC 3339. */
async function store({ reading: drawn, answers }: Pick<PageMoment, 'reading' | 'answers'>, at: string) {
  const { reading, fromPayload } = mergeWitnesses(drawn, answers);
  const orderIds = await storeReading(database, reading, at, fromPayload);
  await refreshBadge();
  void remind();
  return { reading, orderIds };
}

/**
 * Asks the browser for the right to capture from the page's own button. Must be called in the very turn in which
 * the message arrived: the buyer's click travels with the message and is spent by the first wait. In Firefox it does not
 * travel, and nobody is asked: there the settings open, where the same right is a press away.
 */
export async function askToCapture(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: ['<all_urls>'] });
  } catch {
    await openScreen('settings');
    return false;
  }
}

async function openScreen(place: string): Promise<null> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/claims.html')}#${place}` });
  return null;
}

/** A part that is to be captured is the order whose button was pressed. */
async function fromButton({ tabId, url }: PageSender, orderId: string): Promise<Replies['save-proof']> {
  const { captureArea } = await readSettings(database);
  return capture({ tabId, url, orderId, area: captureArea, claimId: null, trigger: 'page-button' });
}

/** The lines of every order that needs one: the page places those whose cards it has, also before it was read again. */
async function answer(reading: Reading | null = null): Promise<PageAnswer> {
  const [words, { orders }] = await Promise.all([currentWords(), viewAttention(database, new Date())]);
  const today = dayOf(new Date());
  const lines = orders.flatMap(({ known, flags, deadlines, claim }) => {
    const line = overlayLine(words, {
      orderId: known.id,
      flags,
      deadlines,
      today,
      hasClaim: claim !== null,
      sources: known.sources,
      ruleYears: RULE_YEARS,
      refunds: known.order.refunds,
    });
    return line === null ? [] : [line];
  });
  return {
    lines,
    labels: pageLabels(words),
    unread: reading === null ? null : unreadFields(words, reading),
    shortcut: await captureShortcut(),
  };
}

async function captureShortcut(): Promise<string | null> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === 'capture-evidence')?.shortcut || null;
}
