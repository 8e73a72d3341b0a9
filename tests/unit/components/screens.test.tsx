// @vitest-environment happy-dom
// The list, the notices, the settings and the claims page.

import { describe, expect, test, vi } from 'vitest';
import { AttentionList } from '../../../components/AttentionList';
import { ClaimsPage } from '../../../components/ClaimsPage';
import { NoticeView } from '../../../components/NoticeView';
import { SettingsView, type SettingsViewProps } from '../../../components/SettingsView';
import { ANY_CLAIM } from '../../../lib/claims/find-claims';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { THRESHOLDS } from '../../../lib/rules/thresholds';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const words = makeWords('en');
const ORDERS_URL = 'https://www.aliexpress.com/p/order/index.html';

describe('the list of what needs attention', () => {
  const list = (part: Partial<Parameters<typeof AttentionList>[0]> = {}) =>
    show(
      <AttentionList
        words={words}
        today={data.TODAY}
        orders={data.manyOrders(3, ['Desk lamp', 'Phone case', 'Mug'])}
        watched={28}
        lastSeenAt="2026-11-22T08:00:00+03:00"
        ordersUrl={ORDERS_URL}
        onOpenOrder={vi.fn()}
        onAllClaims={vi.fn()}
        {...part}
      />,
    );

  test('says of each order what is the matter, until when, how long, and what to press', () => {
    const rows = [...list().root.querySelectorAll('.need')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Desk lamptodayDispute closes 23 NovShow claim',
      'Phone case1 day2 days late · dispute closes 24 NovOpen claim',
      'Mug2 daysNo movement for 3 days · dispute closes 25 NovOpen claim',
    ]);
  });

  test('the soonest date comes first, an order without a date after those with one, a closed claim last', () => {
    const [first, second, third, fourth] = data.manyOrders(4, ['One', 'Two', 'Three', 'Four']);
    if (!first || !second || !third || !fourth) throw new Error('four orders');
    const events = [...data.CLAIM.events, { kind: 'closed' as const, on: data.TODAY }];
    const orders = [
      { ...first, claim: { ...data.CLAIM, events } },
      { ...second, next: null },
      { ...third, next: data.deadline('refund-by', '2026-12-20') },
      { ...fourth, next: data.deadline('dispute-closes', '2026-12-04') },
    ];
    const { all, root } = list({ orders });
    expect([...root.querySelectorAll('.need .title')].map(({ textContent }) => textContent)).toEqual([
      'Four',
      'Three',
      'Two',
      'One',
    ]);
    // One filled button, on the row to see to first; none of them where the page in front has an order of its own.
    const filled = all('button').filter(({ className }) => className.includes('main'));
    expect(filled.map((each) => each.getAttribute('aria-label'))).toEqual(['Show claim: Four']);
    const here = list({ orders, hereId: '8190000000099999' });
    expect([...here.root.querySelectorAll('.button.main')].map(({ textContent }) => textContent)).toEqual([
      'Open claim',
    ]);
  });

  test('offers a claim for the order that the page in front is about', () => {
    const onOpenOrder = vi.fn();
    const { text, press } = list({ hereId: '8190000000099999', onOpenOrder });
    expect(text()).toContain('Order 8190000000099999');
    press('button', 'Open claim');
    expect(onOpenOrder).toHaveBeenCalledWith('8190000000099999');
  });

  test('saves the page in front where it is about orders, and says under what that is kept', () => {
    const onCapture = vi.fn();
    const bar = {
      canCapture: true,
      isCapturing: false,
      share: null,
      area: 'visible' as const,
      shortcut: null,
      onCapture,
      onCancel: vi.fn(),
    };
    const here = list({ hereId: '8190000000099999', capture: { bar, status: null } });
    here.press('button', 'Capture the whole page');
    expect(onCapture).toHaveBeenCalledWith('page');
    expect(here.text()).toContain('kept under this order');
    expect(list({ capture: { bar, status: null } }).text()).toContain('kept under the orders in the picture');
  });

  test('where the page in front names no order, says that its claim is to be chosen', () => {
    const [order] = data.manyOrders(1, ['Mug']);
    if (order === undefined) throw new Error('no order');
    const claim = data.CLAIM;
    const { text, all } = list({ orders: [{ ...order, claim }] });
    expect(text()).toContain('first choose the order above');
    expect(all('button').some((button) => button.textContent?.startsWith('Capture'))).toBe(false);
    expect(list({ orders: [{ ...order, claim: null }] }).text()).not.toContain('first choose');
  });

  test('opens the order that was pressed', () => {
    const onOpenOrder = vi.fn();
    list({ onOpenOrder }).press('button', 'Open claim: Mug');
    expect(onOpenOrder).toHaveBeenCalledWith('8190000000020002');
  });

  test('says how many orders are watched and how fresh that is', () => {
    expect(list().text()).toContain('28 orders watched · last seen 22 Nov. Open My orders to refresh.');
    expect(list({ lastSeenAt: '2026-11-23T08:00:00+03:00' }).text()).toContain('last seen today');
  });

  test('with nothing the matter is calm, and with no orders says where to begin', () => {
    expect(list({ orders: [] }).text()).toContain('Nothing needs you now');
    const none = list({ orders: [], watched: 0, lastSeenAt: null });
    expect(none.text()).toContain('No orders yet');
    expect(none.find('link', 'Open My orders').getAttribute('href')).toBe(ORDERS_URL);
  });

  test('money that is coming is said in place of a countdown', () => {
    const [order] = data.manyOrders(1, ['Mug']);
    if (order === undefined) throw new Error('no order');
    const next = data.deadline('refund-arrives', '2026-12-09');
    const { root } = list({ orders: [{ ...order, next }] });
    expect(root.querySelector('.pill')?.textContent).toBe('on its way');
  });
});

describe('a notice', () => {
  test.each(['error', 'gone'] as const)('of the kind %s says what is the case and what to do', (kind) => {
    const { text } = show(<NoticeView words={words} kind={kind} ordersUrl={null} onAllClaims={null} />);
    expect(text()).toContain(words.say(`notice-${kind}`));
    expect(text()).toContain(words.say(`notice-${kind}-how`));
  });
});

describe('the settings', () => {
  const props = (part: Partial<SettingsViewProps> = {}): SettingsViewProps => ({
    words,
    settings: DEFAULT_SETTINGS,
    stallDays: THRESHOLDS,
    mayNotify: true,
    mayCaptureAnywhere: false,
    usedBytes: 1_240_000,
    status: null,
    onWelcome: vi.fn(),
    onChange: vi.fn(),
    onAllowCapture: vi.fn(),
    onRevokeCapture: vi.fn(),
    onDeleteEverything: vi.fn(),
    onSaveCalendar: vi.fn(),
    ...part,
  });

  test('change the language and the reminders', () => {
    const given = props();
    const { enter, press } = show(<SettingsView {...given} />);
    enter('combobox', 'Language', 'ru');
    press('checkbox', 'Remind me of dates');
    expect(vi.mocked(given.onChange).mock.calls).toEqual([[{ language: 'ru' }], [{ notifications: true }]]);
  });

  test('offer the leave that is not given, and take back the one that is', () => {
    const given = props();
    show(<SettingsView {...given} />).press('button', 'Allow');
    expect(given.onAllowCapture).toHaveBeenCalledOnce();
    const granted = props({ mayCaptureAnywhere: true });
    show(<SettingsView {...granted} />).press('button', 'Take back');
    expect(granted.onRevokeCapture).toHaveBeenCalledOnce();
  });

  test('delete everything only after a second, plainly worded press', () => {
    const given = props();
    const { press, find, text } = show(<SettingsView {...given} />);
    press('button', 'Delete everything');
    expect(given.onDeleteEverything).not.toHaveBeenCalled();
    expect(text()).toContain('gone for good');
    expect(document.activeElement).toBe(find('button', 'Keep'));
    press('button', 'Keep');
    press('button', 'Delete everything');
    press('button', 'Yes, delete everything');
    expect(given.onDeleteEverything).toHaveBeenCalledOnce();
  });

  test('say how much is stored, or that the browser does not say', () => {
    expect(show(<SettingsView {...props()} />).text()).toContain('1.2 MB in use');
    expect(show(<SettingsView {...props({ usedBytes: null })} />).text()).toContain('does not say how much');
  });

  test('say when reminders are wanted and the browser blocks them', () => {
    const settings = { ...DEFAULT_SETTINGS, notifications: true };
    const { text } = show(<SettingsView {...props({ settings, mayNotify: false })} />);
    expect(text()).toContain('does not allow notes');
  });
});

describe('the claims page', () => {
  const claims = data
    .manyOrders(2, ['Desk lamp', 'Mug'])
    .map((listed, index) => ({ ...listed, claim: { ...data.CLAIM, id: `claim-${index}` } }));
  const page = (part: Partial<Parameters<typeof ClaimsPage>[0]> = {}) =>
    show(
      <ClaimsPage
        words={words}
        today={data.TODAY}
        claims={claims}
        count={2}
        query={ANY_CLAIM}
        isWide={true}
        overview="the view over all"
        onQuery={vi.fn()}
        selectedId={null}
        isInSettings={false}
        ordersUrl={ORDERS_URL}
        onSelect={vi.fn()}
        onSettings={vi.fn()}
        {...part}
      >
        the chosen
      </ClaimsPage>,
    );

  test('shows the chosen one and marks it in the list', () => {
    const { root, text } = page({ selectedId: 'claim-1' });
    expect(text()).toContain('the chosen');
    expect(root.querySelector('[aria-current="true"]')?.textContent).toContain('Mug');
  });

  test('shows nothing of a claim before one is chosen', () => {
    expect(page().text()).not.toContain('the chosen');
    expect(page().text()).toContain('the view over all');
  });

  test('goes back to the list', () => {
    const onSelect = vi.fn();
    page({ selectedId: 'claim-1', onSelect }).press('button', '‹ Back to the list');
    expect(onSelect).toHaveBeenCalledWith(null);
  });

  test('is searched by words and by whose turn it is', () => {
    const onQuery = vi.fn();
    const { enter } = page({ onQuery });
    enter('searchbox', 'Search among claims', 'mug');
    enter('combobox', 'Whose turn it is', 'wait');
    enter('combobox', 'What happened, in the list', 'damaged');
    expect(onQuery.mock.calls).toEqual([
      [{ ...ANY_CLAIM, text: 'mug' }],
      [{ ...ANY_CLAIM, turn: 'wait' }],
      [{ ...ANY_CLAIM, reason: 'damaged' }],
    ]);
  });

  test('with nothing found says so and shows all again', () => {
    const onQuery = vi.fn();
    const { text, press } = page({ claims: [], query: { ...ANY_CLAIM, text: 'teapot' }, onQuery });
    expect(text()).toContain('No claim matches');
    press('button', 'Show all claims');
    expect(onQuery).toHaveBeenCalledWith(ANY_CLAIM);
  });

  test('says what each claim waits for', () => {
    const [first] = claims;
    if (first === undefined) throw new Error('no claim');
    const { root } = page({ claims: [{ ...first, act: 'await-decision' }] });
    expect(root.querySelector('.listed')?.textContent).toContain('Waiting for the decision · dispute closes');
  });

  test('without claims says how one is opened', () => {
    expect(page({ claims: [], count: 0 }).text()).toContain('press Open claim beside a late parcel');
  });
});
