// @vitest-environment happy-dom
// The claim's screen: what it says, in which order, and what it tells its caller.
import { describe, expect, test, vi } from 'vitest';
import { ClaimDesk } from '../../../components/ClaimDesk';
import { ClaimView, type ClaimViewProps } from '../../../components/ClaimView';
import { tellHistory } from '../../../lib/claims/history';
import type { NextStep } from '../../../lib/claims/next-step';
import { findRungs } from '../../../lib/claims/rungs';
import { parcelTimeline } from '../../../lib/claims/timeline';
import type { ProofItem } from '../../../lib/model/evidence';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { look, show } from './show';
import '../../tools/all-languages';

const words = makeWords('en');
const LINK = 'https://www.aliexpress.com/p/tracking/index.html';

const CAPTURE = {
  canCapture: true,
  isCapturing: false,
  share: null,
  area: 'visible' as const,
  shortcut: null,
  onCapture: () => undefined,
  onCancel: () => undefined,
};

function props(part: Partial<ClaimViewProps> = {}): ClaimViewProps {
  return {
    words,
    today: data.TODAY,
    known: data.known('Desk lamp'),
    claim: data.CLAIM,
    flags: [data.OVERDUE],
    deadlines: data.DEADLINES,
    nextDeadline: data.deadline('dispute-closes', '2026-12-15', 'AE-OPEN-MAX'),
    checklist: data.CHECKLIST,
    steps: [
      { step: 'proof', state: 'done' },
      { step: 'seller', state: 'now' },
      { step: 'dispute', state: 'later' },
    ],
    nextStep: data.NEXT,
    evidence: data.EVIDENCE,
    message: null,
    links: { tracking: LINK, chat: LINK, 'order-page': LINK },
    orderUrl: LINK,
    ruleYears: data.RULE_YEARS,
    capture: {
      ...CAPTURE,
      shortcut: 'Alt+Shift+E',
      onCapture: vi.fn(),
    },
    status: null,
    onPickReason: vi.fn(),
    onNoteEvent: vi.fn(),
    onCorrectEvent: vi.fn(),
    onChangeClaim: vi.fn(),
    onOpenEvidence: vi.fn(),
    rungs: findRungs({
      claim: data.CLAIM,
      known: data.known('Desk lamp'),
      deadlines: data.DEADLINES,
      evidence: [],
      today: data.TODAY,
    }),
    moved: [],
    unknown: [],
    onSaveCalendar: vi.fn(),
    money: data.moneyOf(data.known('Desk lamp').order, data.CLAIM),
    timeline: parcelTimeline(data.known('Desk lamp'), data.CLAIM, data.DEADLINES, data.TODAY),
    history: tellHistory(data.CLAIM, data.NOTICED, []),
    ways: [{ label: 'Open in tab', onPress: vi.fn() }],
    ...part,
  };
}
const view = (part: Partial<ClaimViewProps> = {}) => show(<ClaimView {...props(part)} />);

describe('the nearest date', () => {
  test('is said with the days left and where it comes from', () => {
    const { text } = view();
    expect(text()).toContain('22 days left to open a dispute');
    expect(text()).toContain('15 Dec, estimated by a rule of 2025');
  });

  test('stands before the steps and the tabs', () => {
    const { text } = view();
    expect(text().indexOf('22 days left')).toBeLessThan(text().indexOf('Dispute (later)'));
    expect(text().indexOf('22 days left')).toBeLessThan(text().indexOf('Proof 1 of 3'));
  });

  test('that is not known says how to get it', () => {
    expect(view({ nextDeadline: null }).text()).toContain('No date to watch yet');
  });
});

describe('the tabs', () => {
  test('are real tabs: one selected, its panel named by it', () => {
    const { all, find } = view();
    expect(all('tab').map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    expect(all('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1, -1]);
    const [panel] = all('tabpanel');
    expect(panel?.getAttribute('aria-labelledby')).toBe(find('tab', 'Proof 1 of 3').id);
  });

  test.each([
    ['ArrowRight', 'Message'],
    ['ArrowLeft', 'What next'],
    ['End', 'What next'],
    ['Home', 'Proof 1 of 3'],
  ])('%s goes to %s and takes the focus along', (key, name) => {
    const { find } = view();
    find('tab', 'Proof 1 of 3').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return vi.waitFor(() => {
      expect(find('tab', name).getAttribute('aria-selected')).toBe('true');
      expect(document.activeElement).toBe(find('tab', name));
    }, 15_000);
  });

  test('the next thing to do leads to the tab where it is done', () => {
    const { press, find } = view();
    press('button', 'Next: write to the seller ›');
    expect(find('tab', 'Message').getAttribute('aria-selected')).toBe('true');
  });
});

describe('the checklist', () => {
  test('says of what was kept without a picture that the picture is still to be taken', () => {
    const [first] = data.EVIDENCE;
    const facts = { ...first!.evidence, kind: 'facts' as const, proves: ['tracking' as const] };
    const { text } = view({
      checklist: [data.entry('tracking', 'missing')],
      evidence: [{ ...first!, evidence: facts }],
    });
    expect(text()).toContain('only what the page says is kept: the picture is still to be taken');
    expect(text()).not.toContain('not saved yet');
  });

  describe('of what is there in part only', () => {
    const checklist = [
      data.entry('tracking', 'partly', { lack: 'in-view' }),
      data.entry('order-page', 'done'),
    ];

    test('says so, is not counted, and its one action captures the whole page in front', () => {
      const onCapture = vi.fn();
      const { find, root, text } = view({
        checklist,
        capture: { ...CAPTURE, onCapture, shows: ['tracking'] },
      });
      expect(text()).toContain('only what was in view: the page goes on. Capture the whole page.');
      expect(find('tab', 'Proof 1 of 2')).toBeDefined();
      const actions = [...root.querySelector('.checklist .partly')!.querySelectorAll('a, button')];
      expect(actions.map(({ textContent }) => textContent)).toEqual(['Capture the whole page']);
      (actions[0] as HTMLElement).click();
      expect(onCapture).toHaveBeenCalledExactlyOnceWith('page');
    });

    test('has the whole page as the first way to capture, while the page is in front, and says so at the top', () => {
      const nextStep = {
        step: 'proof',
        act: 'capture',
        by: null,
        capture: ['tracking'],
        alsoEnds: [],
        isRest: true,
      } as const;
      const first = (shows: readonly ProofItem[]) => {
        const { root, text } = view({
          checklist,
          nextStep: { ...nextStep, capture: ['tracking'], alsoEnds: [] },
          capture: { ...CAPTURE, shows },
        });
        expect(text()).toContain('Next: capture the whole page (Tracking page)');
        return root.querySelector('.capture button')!.textContent;
      };
      expect(first(['tracking'])).toBe('Capture the whole page');
      expect(first(['chat'])).toBe('Capture what is in view');
    });

    test('leads to its page where another is in front, or none', () => {
      for (const capture of [null, { ...CAPTURE, shows: ['order-page' as const] }]) {
        const { root } = view({ checklist, capture });
        const actions = [...root.querySelector('.checklist .partly')!.querySelectorAll('a, button')];
        expect(actions.map((each) => each.getAttribute('aria-label'))).toEqual(['Open: Tracking page']);
      }
    });

    test('says of a picture of which nobody could tell whether the page goes on that this is so', () => {
      const [first] = data.EVIDENCE;
      const shot = (item: ProofItem) => ({
        ...first!,
        evidence: {
          ...first!.evidence,
          id: `e-${item}`,
          proves: [item],
          area: 'visible' as const,
          inView: null,
        },
      });
      const row = (item: ProofItem) =>
        view({ checklist: [data.entry(item, 'done')], evidence: [shot(item)] }).root.querySelector(
          '.checklist .done',
        )!.textContent;
      expect(row('chat')).toContain(
        'what was in view is saved; if the page goes on, capture it whole · 23 Nov',
      );
      expect(row('order-page')).toContain('Order page saved · 23 Nov');
    });

    test('says of an order page that what was in view is saved, which is enough', () => {
      const [first] = data.EVIDENCE;
      const inView = { fromPx: 0, toPx: 800, ofPx: 2400, eventsUnseen: null };
      const evidence = [{ ...first!, evidence: { ...first!.evidence, inView } }];
      const { root } = view({ checklist: [data.entry('order-page', 'done')], evidence });
      expect(root.querySelector('.checklist .done')!.textContent).toContain(
        'what was in view is saved · 23 Nov',
      );
    });
  });

  test('says the state of each item in words', () => {
    const items = [...view().root.querySelectorAll('.checklist li')].map((item) => item.textContent);
    expect(items[0]).toContain('saved · 23 Nov, 14:02');
    expect(items[1]).toContain('6 days old: save it again');
    expect(items[2]).toContain('not saved yet');
    expect(items[4]).toContain('helps, not required');
  });

  test('leads to the page of what is missing or old, not of what is done', () => {
    const { find, all } = view();
    expect(find('link', 'Open: Tracking page').getAttribute('href')).toBe(LINK);
    expect(find('link', 'Open: Chat with the seller').getAttribute('href')).toBe(LINK);
    expect(all('link').map((link) => link.getAttribute('aria-label'))).not.toContain('Open: Order page');
  });

  test('puts what is required first', () => {
    const checklist = [data.entry('payment', 'missing', { required: false }), data.entry('chat', 'missing')];
    const items = [...view({ checklist }).root.querySelectorAll('.checklist li')];
    expect(items.map((item) => item.textContent?.slice(0, 4))).toEqual(['Chat', 'Paym']);
  });

  test('counts required items that are done, and no stale ones', () => {
    expect(view().find('tab', 'Proof 1 of 3')).toBeDefined();
  });
});

describe('the capture', () => {
  test('button captures', () => {
    const given = props();
    show(<ClaimView {...given} />).press('button', 'Capture what is in view');
    expect(given.capture?.onCapture).toHaveBeenCalledOnce();
  });

  test.each([
    [
      'where the page cannot be captured',
      { canCapture: false, isCapturing: false },
      'Capture what is in view',
    ],
    ['while one is under way', { canCapture: true, isCapturing: true }, 'Capturing…'],
  ])('button does nothing %s', (_where, state, name) => {
    const onCapture = vi.fn();
    const { press, find } = view({ capture: { ...CAPTURE, ...state, onCapture } });
    press('button', name);
    expect(onCapture).not.toHaveBeenCalled();
    expect(find('button', name).getAttribute('aria-disabled')).toBe('true');
  });

  test('takes what the buyer set by the first button, and the other ways beside it', () => {
    const onCapture = vi.fn();
    const { press, root } = view({ capture: { ...CAPTURE, area: 'page', onCapture } });
    expect(root.querySelector('.capture button')?.textContent).toBe('Capture the whole page');
    press('button', 'Capture a part');
    press('button', 'Capture what is in view');
    expect(onCapture.mock.calls).toEqual([['element'], ['visible']]);
  });

  test('says how far a long one is, and can be cancelled', () => {
    const onCancel = vi.fn();
    const { press, find } = view({ capture: { ...CAPTURE, isCapturing: true, share: 0.427, onCancel } });
    expect(find('button', 'Capturing… 42 %')).toBeDefined();
    press('button', 'Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  test('result appears in a region that was there before it', () => {
    const shown = view();
    const [region] = shown.all('status');
    shown.draw(<ClaimView {...props({ status: { tone: 'urgent', text: 'The picture was not taken.' } })} />);
    expect(shown.all('status')[0]).toBe(region);
    expect(region?.textContent).toBe('The picture was not taken.');
  });

  test('button is not on the claims page', () => {
    expect(view({ capture: null }).text()).not.toContain('Capture what is in view');
  });
});

test('a reason that was picked is told, and so is none', () => {
  const given = props();
  const { enter } = show(<ClaimView {...given} />);
  enter('combobox', 'What happened', 'damaged');
  enter('combobox', 'What happened', '');
  expect(vi.mocked(given.onPickReason).mock.calls).toEqual([['damaged'], [null]]);
});

test('stored proof opens by its number', () => {
  const given = props();
  show(<ClaimView {...given} />).press('button', 'Open proof 2: Tracking page');
  expect(given.onOpenEvidence).toHaveBeenCalledWith('e-tracking');
});

test('proof without a picture says so', () => {
  expect(view().text()).toContain('facts without a picture');
});

describe('the dates', () => {
  test('are listed by day, each with its source, past ones apart', () => {
    const rows = [...view({ initialTab: 'dates' }).root.querySelectorAll('.dates li')].map(
      (row) => row.textContent,
    );
    expect(rows[0]).toMatch(
      /^Refund if not delivered byread from the order page on 23 Nov4 Decin 11 daysFrom then on /,
    );
    expect(rows[1]).toMatch(/^Dispute closesestimated by a rule of 2025about 15 Decin 22 daysAfter that, /);
    expect(rows[2]).toMatch(
      /^Chargeback closesestimated by a rule of 2026about 29 Jan 2027in 67 daysAfter that, /,
    );
    expect(rows[3]).toContain('Delivery promised by');
  });

  test('that moved say what they were and which proof shows it', () => {
    const { text } = view({ initialTab: 'dates', moved: data.MOVED });
    expect(text()).toContain('Moved: was 28 Nov, seen 22 Nov, 09:15 · proof 1 shows the earlier date');
  });

  test('that are not known say what would tell them', () => {
    const unknown = [{ kind: 'chargeback-closes', why: 'say-payment' }] as const;
    const { text } = view({ initialTab: 'dates', unknown });
    expect(text()).toContain('1 date is not knownChargeback closesSay how you paid, under “What next”.');
  });

  test('by a rule that was not looked up again warn and advise nothing', () => {
    const old = {
      ...data.deadline('dispute-closes', '2027-06-01', 'AE-OPEN-MAX'),
      ruleExpiredOn: '2027-05-23',
    };
    const { text } = view({ initialTab: 'dates', today: '2027-05-25', nextDeadline: old, deadlines: [old] });
    expect(text()).toContain('the rule for this date is too old to count on');
    expect(text()).not.toContain('days left to open a dispute');
  });

  test('of the shop’s own zone say so where the buyer’s is earlier', () => {
    const west = { ...data.deadline('refund-by', '2026-12-03'), shopDay: '2026-12-04' };
    const { text } = view({ initialTab: 'dates', nextDeadline: west, deadlines: [west] });
    expect(text()).toContain("the shop's 4 Dec begins earlier where you live");
  });

  test('what happened is noted in one press', () => {
    const given = props({ initialTab: 'dates' });
    const { press } = show(<ClaimView {...given} />);
    press('button', 'The seller answered');
    press('button', 'Close the claim');
    expect(vi.mocked(given.onNoteEvent).mock.calls).toEqual([
      ['seller-answered', { on: data.TODAY }],
      ['closed', { on: data.TODAY }],
    ]);
  });

  test('what happened is noted with the proof that shows it, once', () => {
    const given = props({ initialTab: 'dates' });
    const [shown] = given.evidence;
    const { press, enter } = show(<ClaimView {...given} />);
    enter('combobox', 'Proof that shows it', shown!.evidence.id);
    press('button', 'The seller answered');
    press('button', 'I opened the dispute');
    expect(vi.mocked(given.onNoteEvent).mock.calls).toEqual([
      ['seller-answered', { on: data.TODAY, evidenceId: shown!.evidence.id }],
      ['dispute-opened', { on: data.TODAY }],
    ]);
  });

  test('what was noted by mistake is put right, with all that it said', () => {
    const wrote = { kind: 'wrote-seller' as const, on: '2026-11-21' };
    const given = props({ initialTab: 'dates' });
    const { press, text } = show(<ClaimView {...given} />);
    press('button', 'Correct: Wrote to the seller, 21 Nov');
    const form = document.querySelector<HTMLFormElement>('form[aria-label="Wrote to the seller"]')!;
    const inForm = look(form);
    inForm.enter('textbox', 'The day it happened', '2026-12-30');
    inForm.press('button', 'Save');
    expect(inForm.text()).toContain('This day has not come yet.');
    expect(given.onCorrectEvent).not.toHaveBeenCalled();
    inForm.enter('textbox', 'The day it happened', '2026-11-20');
    inForm.enter('combobox', 'Proof that shows it', given.evidence[0]!.evidence.id);
    inForm.press('button', 'Save');
    expect(given.onCorrectEvent).toHaveBeenCalledExactlyOnceWith(wrote, {
      ...wrote,
      on: '2026-11-20',
      evidenceId: given.evidence[0]!.evidence.id,
    });
    expect(text()).not.toContain('This did not happen');
  });

  test('what did not happen is taken back, stands in the history, and can be noted again', () => {
    const wrote = { kind: 'wrote-seller' as const, on: '2026-11-21' };
    const given = props({ initialTab: 'dates' });
    const { press } = show(<ClaimView {...given} />);
    press('button', 'Correct: Wrote to the seller, 21 Nov');
    press('button', 'This did not happen');
    expect(given.onCorrectEvent).toHaveBeenCalledExactlyOnceWith(wrote, null);

    const takenBack = [{ event: wrote, at: '2026-11-22T10:00:00+03:00', instead: null }];
    const after = props({ initialTab: 'dates', history: tellHistory({ ...data.CLAIM, takenBack }, [], []) });
    const shown = show(<ClaimView {...after} />);
    expect(shown.text()).toContain('Taken back: Wrote to the seller, 21 Nov');
    shown.press('button', 'Note it again: Wrote to the seller');
    expect(after.onNoteEvent).toHaveBeenCalledExactlyOnceWith('wrote-seller', { on: '2026-11-21' });
  });

  test('the opening of the claim is no note: there is nothing to correct', () => {
    const { all } = view({ initialTab: 'dates' });
    const names = all('button').map((each) => each.getAttribute('aria-label'));
    expect(names.filter((name) => name?.startsWith('Correct: '))).toEqual([
      'Correct: Wrote to the seller, 21 Nov',
    ]);
  });

  test('a closed claim can be opened again, and not closed twice', () => {
    const events = [...data.CLAIM.events, { kind: 'closed' as const, on: data.TODAY }];
    const { text } = view({ initialTab: 'dates', claim: { ...data.CLAIM, events } });
    expect(text()).toContain('Open the claim again');
    expect(text()).not.toContain('Close the claim');
  });
});

test('an order of which nothing was read is named by its number', () => {
  const { text } = view({ known: data.known(null, { total: null, store: null, placedOn: null }) });
  expect(text()).toContain('Order 8190000000014242');
  expect(text()).toContain('price not read');
});

test('every screen of a claim speaks Russian', () => {
  for (const initialTab of ['proof', 'dates'] as const) {
    const { text } = view({ words: makeWords('ru'), initialTab, ways: [], history: [] });
    expect(
      text().replace(/Desk lamp|Bright Store|Visa|Mastercard|PayPal|Alt\+Shift\+E|US\$|USD/g, ''),
    ).not.toMatch(/[A-Za-z]{3}/);
  }
});

describe('the one main button', () => {
  const mains = (root: ParentNode) =>
    [...root.querySelectorAll('.button.main')].map((button) => button.textContent);

  test('is the next thing to do, wherever the buyer looks', () => {
    const { root, press } = view();
    expect(mains(root)).toEqual(['Next: write to the seller ›']);
    for (const tab of ['Money', 'Dates', 'What next']) {
      press('tab', tab);
      expect(mains(root), tab).toEqual(['Next: write to the seller ›']);
    }
  });

  test('is that of the part itself where the thing is done there', () => {
    const capture: NextStep = {
      step: 'proof',
      act: 'capture',
      by: null,
      capture: ['tracking'],
      alsoEnds: [],
    };
    const { root } = view({ nextStep: capture });
    expect(mains(root)).toHaveLength(1);
    expect(root.querySelector('.capture .button.main')).not.toBeNull();
  });

  test('on the claim’s page leads to the part, which takes the focus', () => {
    const { root, press } = show(<ClaimDesk {...props()} />);
    expect(mains(root)).toEqual(['Next: write to the seller ›']);
    press('button', 'Next: write to the seller ›');
    expect(document.activeElement?.id).toBe('part-message');
  });
});

test('the line of time says every date in words, and the silence', () => {
  const days = [...view({ initialTab: 'dates' }).root.querySelectorAll('.timeline li')].map(
    ({ textContent }) => textContent,
  );
  expect(days[0]).toBe('15 SepOrdered');
  expect(days).toContain('28 SepLast scan');
  expect(days).toContain('23 NovToday56 days without movement');
  expect(days.at(-1)).toBe('29 Jan 2027Last day for the bank (estimated)');
});

test('the history says what a page changed, from what to what, and where', () => {
  expect(view({ initialTab: 'dates' }).text()).toContain(
    'The refund date moved from 24 Nov to 4 Decfrom the order page',
  );
});

describe('a capture that belongs to no claim yet', () => {
  test('is offered beside the proof, and one press files it', () => {
    const onFileEvidence = vi.fn();
    const loose = [{ ...data.EVIDENCE[0]!.evidence, id: 'loose', title: 'Parcel 1', orderIds: [] }];
    const view = show(<ClaimView {...props({ loose, onFileEvidence })} />);
    expect(view.text()).toContain('Saved, in no claim yet');
    view.press('button', 'Add to this claim: Parcel 1');
    expect(onFileEvidence).toHaveBeenCalledWith('loose');
  });

  test('is not spoken of where there is none', () => {
    expect(show(<ClaimView {...props()} />).text()).not.toContain('in no claim yet');
  });
});

test('among what can be tied to an event, what has no picture is named so', () => {
  const [first] = data.EVIDENCE;
  const evidence = [{ ...first!, evidence: { ...first!.evidence, kind: 'facts' as const } }];
  const { root } = view({ initialTab: 'dates', evidence });
  const labels = [...root.querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(labels).toContain('1 · Order page (facts without a picture)');
});
