// @vitest-environment happy-dom
// What stands on the shop's page: buttons with their visible names, and no act without the buyer's own press.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type DrawnLine, drawLine } from '../../../components/overlay/draw-line';
import { drawNotice } from '../../../components/overlay/draw-notice';
import type { CaptureAnswer } from '../../../lib/messages';
import type { OverlayLine } from '../../../lib/model/overlay';
import { pageLabels } from '../../../lib/words/page-labels';
import { makeWords } from '../../../lib/words/words';
import { look } from './show';

const labels = pageLabels(makeWords('en'));
const LINE: OverlayLine = {
  orderId: '8190000000020002',
  severity: 'urgent',
  parts: [
    { text: '12 days late', strong: true },
    { text: ' · dispute closes ', strong: false },
    { text: '15 Dec', strong: true },
  ],
  detail: '15 Dec, estimated by a rule of 2025',
  hasClaim: false,
};

function draw(part: Partial<DrawnLine> = {}, host = document.createElement('redress-order-line')) {
  document.body.replaceChildren(host);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const given: DrawnLine = {
    line: LINE,
    labels,
    busy: false,
    result: null,
    onOpenClaim: vi.fn(),
    onSaveProof: vi.fn(),
    onAllowCapture: vi.fn(),
    ...part,
  };
  drawLine(root, given);
  return { ...look(root), given, host };
}

/** A press as only the browser can make one. */
function trustedPress(button: HTMLElement): void {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  button.dispatchEvent(event);
}

describe('the line', () => {
  test('is a group named by its sentence, with two buttons named as they read', () => {
    const { all, root } = draw();
    const [group] = all('group');
    const named = root.querySelector(`#${group?.getAttribute('aria-labelledby')}`);
    expect(named?.textContent).toBe('12 days late · dispute closes 15 Dec');
    expect(all('button').map((button) => button.textContent)).toEqual(['Save proof', 'Open claim']);
  });

  test('says where the date comes from, to the eye and to the ear', () => {
    const { root } = draw();
    expect(root.querySelector('[title]')?.getAttribute('title')).toBe(LINE.detail);
    expect(root.querySelector('.text .hidden')?.textContent).toContain(LINE.detail);
  });

  test('of an order with a claim shows it', () => {
    expect(draw({ line: { ...LINE, hasClaim: true } }).find('button', 'Show claim')).toBeDefined();
  });

  test('acts on the buyer’s press', () => {
    const { find, given } = draw();
    trustedPress(find('button', 'Open claim'));
    trustedPress(find('button', 'Save proof'));
    expect(given.onOpenClaim).toHaveBeenCalledOnce();
    expect(given.onSaveProof).toHaveBeenCalledOnce();
  });

  test('ignores presses that the page makes up', () => {
    const { all, given } = draw();
    for (const button of all('button')) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(given.onOpenClaim).not.toHaveBeenCalled();
    expect(given.onSaveProof).not.toHaveBeenCalled();
  });

  test('takes no second picture while one is being taken', () => {
    const { find, given } = draw({ busy: true });
    trustedPress(find('button', 'Save proof'));
    expect(given.onSaveProof).not.toHaveBeenCalled();
  });

  test('keeps the very button that was pressed, and with it the focus', () => {
    const { host, find } = draw();
    const button = find('button', 'Save proof');
    const after = draw({ busy: true }, host);
    expect(after.find('button', 'Save proof')).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    trustedPress(after.find('button', 'Open claim'));
    expect(after.given.onOpenClaim).toHaveBeenCalledOnce();
  });

  test('keeps its place empty until its words are known', () => {
    const { root, text, all } = draw({ line: null, labels: null });
    expect(root.querySelector('.line')?.getAttribute('aria-hidden')).toBe('true');
    expect(all('button').every((button) => button.tabIndex === -1)).toBe(true);
    expect(text()).not.toContain('Open claim');
  });
});

describe('what became of a capture', () => {
  const failed: CaptureAnswer = {
    outcome: 'facts-only',
    evidenceId: 'e',
    failure: 'not-allowed',
    text: 'Kept.',
  };

  test('is said in a region that was there before it', () => {
    const { all, host } = draw();
    const [region] = all('status');
    const after = draw({ result: { ...failed, outcome: 'saved', failure: null, text: 'Saved.' } }, host);
    expect(after.all('status')[0]).toBe(region);
    expect(region?.textContent).toBe('Saved.');
  });

  test('offers the browser’s leave where that was what failed', () => {
    const { find, text, given } = draw({ result: failed });
    expect(text()).toContain(labels.howToCapture);
    trustedPress(find('button', 'Allow pictures'));
    expect(given.onAllowCapture).toHaveBeenCalledOnce();
  });

  test('offers nothing where leave would not help', () => {
    const { all } = draw({ result: { ...failed, failure: 'no-frame' } });
    expect(all('button').map((button) => button.textContent)).not.toContain('Allow pictures');
  });
});

describe('the notice', () => {
  function notice(part: Partial<Parameters<typeof drawNotice>[1]> = {}) {
    const host = document.createElement('redress-notice');
    document.body.replaceChildren(host);
    const root = host.attachShadow({ mode: 'open' });
    const acts = { onClose: vi.fn(), onSaveCopy: vi.fn(), onEnterByHand: vi.fn() };
    drawNotice(root, { labels, text: null, missing: ['order total'], ...acts, ...part });
    return { ...look(root), ...acts, shadow: root };
  }

  test('says that the page could not be read, what is missing, and what is kept', () => {
    const { text } = notice();
    expect(text()).toContain('Redress could not read this page');
    expect(text()).toContain('order total');
    expect(text()).toContain('Your earlier orders and proof are kept');
  });

  test('says a sentence in place of that', () => {
    const { text } = notice({ text: 'Saved.', missing: [] });
    expect(text()).toContain('Saved.');
    expect(text()).not.toContain('could not read');
  });

  test('closes on the buyer’s press alone', () => {
    const { find, onClose } = notice();
    find('button', 'Close').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onClose).not.toHaveBeenCalled();
    trustedPress(find('button', 'Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('offers a redacted copy and the way by hand, on the buyer’s press alone, where the page could not be read', () => {
    const { find, onSaveCopy, onEnterByHand } = notice();
    find('button', 'Enter it by hand').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onEnterByHand).not.toHaveBeenCalled();
    trustedPress(find('button', 'Enter it by hand'));
    trustedPress(find('button', 'Save a redacted copy of this page'));
    expect(onEnterByHand).toHaveBeenCalledOnce();
    expect(onSaveCopy).toHaveBeenCalledOnce();
  });

  test('offers neither beside a sentence on something else', () => {
    const { all } = notice({ text: 'Saved.', missing: [] });
    expect(all('button').map((button) => button.textContent)).toEqual(['Close']);
  });

  test('goes away and leaves the region that will speak next', () => {
    const { shadow, all, text } = notice();
    drawNotice(shadow, null);
    expect(text()).not.toContain('Redress');
    expect(all('status')).toHaveLength(1);
  });
});

test('the overlay brings no style sheet and no words into the page, and no renderer but Preact', () => {
  const folder = join(import.meta.dirname, '../../../components/overlay');
  for (const name of [
    'OrderLine.tsx',
    'PageNotice.tsx',
    'draw-line.tsx',
    'draw-notice.tsx',
    'SeverityIcon.tsx',
  ]) {
    const imports = readFileSync(join(folder, name), 'utf8').match(/^import (?!type).*$/gm) ?? [];
    for (const line of imports) expect(line).toMatch(/from '(preact|\.\/[\w-]+)';$/);
  }
});
