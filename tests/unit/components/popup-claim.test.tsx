// @vitest-environment happy-dom
// A claim in the popup: what its few lines say, what is counted, and what one press does.
import { describe, expect, test, vi } from 'vitest';
import type { ClaimViewProps } from '../../../components/ClaimView';
import type { MessageProps } from '../../../components/MessageView';
import { PopupClaim } from '../../../components/popup/PopupClaim';
import { findRungs } from '../../../lib/claims/rungs';
import { parcelTimeline } from '../../../lib/claims/timeline';
import type { ProofItem } from '../../../lib/model/evidence';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const words = makeWords('en');
const LINK = 'https://www.aliexpress.com/p/tracking/index.html';
const CAPTURE = {
  canCapture: true,
  isCapturing: false,
  share: null,
  area: 'visible' as const,
  shortcut: 'Alt+Shift+E',
  onCancel: () => undefined,
};

function popup(part: Partial<ClaimViewProps> = {}) {
  const known = part.known ?? data.known('Desk lamp');
  const shown = show(
    <PopupClaim
      words={words}
      today={data.TODAY}
      known={known}
      claim={data.CLAIM}
      flags={[data.OVERDUE, data.STALLED]}
      deadlines={data.DEADLINES}
      nextDeadline={data.deadline('dispute-closes', '2026-12-15', 'AE-OPEN-MAX')}
      checklist={data.CHECKLIST}
      steps={[{ step: 'proof', state: 'now' }]}
      nextStep={data.NEXT}
      rungs={findRungs({
        claim: data.CLAIM,
        known,
        deadlines: data.DEADLINES,
        evidence: [],
        today: data.TODAY,
      })}
      money={data.moneyOf(known.order, data.CLAIM)}
      moved={[]}
      unknown={[]}
      onSaveCalendar={vi.fn()}
      timeline={parcelTimeline(known, data.CLAIM, data.DEADLINES, data.TODAY)}
      history={[]}
      evidence={data.EVIDENCE}
      message={null}
      links={{ tracking: LINK, 'order-page': LINK }}
      orderUrl={LINK}
      ruleYears={data.RULE_YEARS}
      capture={{ ...CAPTURE, onCapture: vi.fn() }}
      status={null}
      onPickReason={vi.fn()}
      onNoteEvent={vi.fn()}
      onCorrectEvent={vi.fn()}
      onChangeClaim={vi.fn()}
      onOpenEvidence={vi.fn()}
      onAddFile={vi.fn()}
      ways={[{ label: 'Side panel', icon: 'panel', onPress: vi.fn() }]}
      {...part}
    />,
  );
  const textOf = (selector: string) => shown.root.querySelector(selector)?.textContent ?? null;
  const filled = () => [...shown.root.querySelectorAll('.button.main')].map(({ textContent }) => textContent);
  return { ...shown, textOf, filled };
}

const capturing = (...items: ProofItem[]): Pick<ClaimViewProps, 'nextStep'> => ({
  nextStep: { step: 'proof', act: 'capture', by: null, capture: items, alsoEnds: [] },
});
const front = (...shows: ProofItem[]) => ({
  capture: { ...CAPTURE, onCapture: () => undefined, shows },
});

describe('what is the matter and until when', () => {
  test('the two weightiest findings, the date with its certainty, and the days that are left', () => {
    const { textOf } = popup();
    expect(textOf('.what')).toBe('53 days late · silent since 28 Sep');
    expect(textOf('.until')).toBe('Dispute closes about 15 Dec');
    expect(textOf('.days')).toBe('22 days');
  });

  test('without a finding the reason is said, and without a reason that none is given yet', () => {
    expect(popup({ flags: [] }).textOf('.what')).toBe('Stuck on the way');
    const claim = { ...data.CLAIM, reason: null };
    expect(popup({ flags: [], claim }).textOf('.what')).toBe('You have not said yet what happened');
  });

  test('of the last day and of a day that has passed no days are counted: a sentence says it', () => {
    const last = popup({ nextDeadline: data.deadline('dispute-closes', data.TODAY) });
    expect([last.textOf('.until'), last.textOf('.days')]).toEqual([
      'Today is the last day to open a dispute',
      null,
    ]);
    const passed = popup({ nextDeadline: data.deadline('platform-decides', '2026-11-20') });
    expect([passed.textOf('.until'), passed.textOf('.days')]).toEqual(['The decision is overdue', null]);
  });

  test('of a rule that is too old no date is said', () => {
    const nextDeadline = {
      ...data.deadline('dispute-closes', '2026-12-15', 'AE-OPEN-MAX'),
      ruleExpiredOn: '2026-10-01' as const,
    };
    const { textOf } = popup({ nextDeadline });
    expect(textOf('.until')).toBe('Dispute closes: look at the order page for the date');
    expect(textOf('.matter')).not.toMatch(/15 Dec|22 days/);
  });
});

describe('the text of the next step', () => {
  const draft = { ...data.draft(data.sampleOf('en')), channel: 'seller' as const };
  const message = (part: Partial<MessageProps> = {}) =>
    ({ draft, edited: null, copy: 'idle', onCopy: vi.fn(), ...part }) as unknown as MessageProps;

  test('is copied in one press, as the buyer changed it', () => {
    const untouched = message();
    popup({ message: untouched }).press('button', 'Copy: Message to the seller');
    expect(untouched.onCopy).toHaveBeenCalledExactlyOnceWith(draft.text);
    const changed = message({ edited: { text: 'mine' } as MessageProps['edited'] });
    popup({ message: changed }).press('button', 'Copy: Message to the seller');
    expect(changed.onCopy).toHaveBeenCalledExactlyOnceWith('mine');
  });

  test('that could not be copied is said', () => {
    const { textOf } = popup({ message: message({ copy: 'failed' }) });
    expect(textOf('.act [role="status"]')).toBe(words.say('copy-failed'));
    expect(popup({ message: message({ copy: 'copied' }) }).textOf('.act .hidden')).toBe(words.say('copied'));
  });

  test('is not offered while the message at hand is another', () => {
    const other = message({ draft: { ...draft, channel: 'support' } });
    const { root } = popup({ message: other });
    expect(root.querySelector('.act .sign')).toBeNull();
  });
});

describe('the one filled button', () => {
  test('leads to the part where the next thing is done', () => {
    const { filled, press, find } = popup();
    expect(filled()).toEqual(['Next: write to the seller ›']);
    press('button', 'Next: write to the seller ›');
    expect(find('tab', 'Message').getAttribute('aria-selected')).toBe('true');
  });

  test('is the capture, where a page that is wanted is in front', () => {
    const { filled, textOf } = popup({ ...capturing('order-page', 'tracking'), ...front('tracking') });
    expect(filled()).toEqual(['Capture what is in view']);
    expect(textOf('.next')).toBe('Next: save proof (Order page, Tracking page)');
  });

  test('opens the first page that is wanted, where none of them is in front', () => {
    const { filled, find } = popup({ ...capturing('order-page', 'tracking'), ...front('chat') });
    expect(filled()).toEqual(['Next: open and save: Order page ›']);
    expect(find('link', 'Next: open and save: Order page ›').getAttribute('href')).toBe(LINK);
  });

  test('is the capture where a page that is wanted has no address, and where there is only to wait', () => {
    expect(popup({ ...capturing('tracking'), links: {} }).filled()).toEqual(['Capture what is in view']);
    expect(popup({ nextStep: data.IN_DISPUTE.nextStep }).filled()).toEqual(['Capture what is in view']);
  });
});

describe('the checklist in rows', () => {
  const EIGHT = (
    ['order-page', 'tracking', 'carrier', 'document', 'chat', 'payment', 'refund-policy', 'listing'] as const
  ).map((item) => data.entry(item, 'missing'));
  const rowsOf = ({ root }: { root: ParentNode }) => root.querySelectorAll('.checklist li').length;

  test('six are shown, the others counted and one press away, and back', () => {
    const shown = popup({ checklist: EIGHT });
    expect(rowsOf(shown)).toBe(6);
    shown.press('button', '2 more');
    expect(rowsOf(shown)).toBe(8);
    expect(shown.text()).toContain('all events of the parcel');
    shown.press('button', 'Show less');
    expect(rowsOf(shown)).toBe(6);
  });

  test('where all are shown, the same press explains them', () => {
    const shown = popup();
    expect(shown.text()).not.toContain('write first, then save the whole talk');
    shown.press('button', 'Explain');
    expect(shown.text()).toContain('write first, then save the whole talk');
  });

  test('each has its press: capture what is in front, open what is elsewhere, bring what has no page', () => {
    const checklist = [
      data.entry('order-page', 'done'),
      data.entry('tracking', 'stale', { ageDays: 6 }),
      data.entry('chat', 'partly', { lack: 'in-view' }),
      data.entry('payment', 'missing'),
      data.entry('listing', 'missing', { required: false }),
    ];
    const links = { tracking: LINK, chat: LINK, payment: LINK };
    const pressesOf = ({ root }: { root: ParentNode }) =>
      [...root.querySelectorAll('.checklist li')].map((row) =>
        [...row.querySelectorAll('.button')].map((each) => each.getAttribute('aria-label')),
      );
    expect(pressesOf(popup({ checklist, links, ...front('tracking') }))).toEqual([
      [],
      ['Capture: Tracking page'],
      ['Open: Chat with the seller'],
      ['Open: Payment', 'Add file: Payment'],
      ['Add file: Product page'],
    ]);
    const onCapture = vi.fn();
    const { press } = popup({ checklist, links, capture: { ...front('chat').capture, onCapture } });
    press('button', 'Capture the whole page: Chat with the seller');
    expect(onCapture).toHaveBeenCalledWith('page');
  });

  test('a screen reader hears the whole sentence that a row has no room for', () => {
    const { root } = popup({ ...data.PARTLY });
    const tracking = root.querySelectorAll('.checklist li p')[1];
    expect(tracking?.querySelector('.hidden')?.textContent).toBe(
      ': only what was in view: the page goes on. Capture the whole page.',
    );
    expect(tracking?.querySelector('[aria-hidden]')?.textContent).toBe('a part only');
  });
});

describe('what is one press away is counted where it must not be overlooked', () => {
  test('other rights that end and entries that do not fit', () => {
    const line = (part: Partial<ClaimViewProps>) => popup(part).textOf('.details > summary');
    expect(line({})).toBe('Details, and what would lose the claim');
    expect(line({ nextStep: data.IN_DISPUTE.nextStep })).toBe('2 other rights end, the first on 29 Jan 2027');
    expect(line({ problems: data.PROBLEMS.slice(0, 1) })).toBe('1 entry does not fit');
  });

  test('behind the line stands where the date comes from, what ends the case, and the entry to correct', () => {
    const { textOf } = popup({ problems: data.PROBLEMS });
    expect(textOf('.details')).toContain('estimated by a rule of 2025');
    expect(textOf('.details')).toContain('Receipt is confirmed before the parcel is there and checked.');
    expect(textOf('.details')).toContain('Correct');
  });

  test('the questions that are open, none, or an answer that speaks against the claim', () => {
    const line = (reason: 'stuck' | 'marked-delivered', answers: Record<string, string>) =>
      popup({ claim: { ...data.CLAIM, reason, answers } }).textOf('.ask-more > summary');
    expect(line('stuck', {})).toBe('2 questions make the letter stronger');
    expect(line('marked-delivered', { 'asked-around': 'yes' })).toBe('1 question makes the letter stronger');
    expect(line('marked-delivered', { 'asked-around': 'yes', 'other-address': 'no' })).toBe(
      'The questions are answered',
    );
    expect(line('marked-delivered', { 'asked-around': 'no' })).toBe('One of your answers says more: look');
  });
});

test('before a reason is given it is asked first, and no question of it', () => {
  const onPickReason = vi.fn();
  const { enter, textOf, root } = popup({ claim: { ...data.CLAIM, reason: null }, onPickReason });
  expect(root.querySelectorAll('select')).toHaveLength(1);
  expect(textOf('.ask-more')).toBeNull();
  enter('combobox', 'What happened', 'lost');
  expect(onPickReason).toHaveBeenCalledWith('lost');
});
