// Our lines beside the orders of one page: which orders have one, where it stands, and what its buttons do.

import { drawLine } from '../../components/overlay/draw-line';
import type { CaptureAnswer, PageAnswer, PageLabels } from '../../lib/messages';
import type { OverlayLine } from '../../lib/model/overlay';
import { send } from '../../lib/send';
import type { Anchor } from '../../lib/sites/anchors';

export function makeLines(page: Document, signal: AbortSignal) {
  const hosts = new Map<string, HTMLElement>();
  const expected = new Set<string>();
  const answered = new Set<string>();
  const results = new Map<string, CaptureAnswer>();
  let texts = new Map<string, OverlayLine>();
  let labels: PageLabels | null = null;
  let hidden = false;
  let busyId: string | null = null;

  function place(cards: readonly Anchor[]): void {
    const shown = new Set<string>();
    for (const { orderId, after } of cards) {
      // Until the worker has answered, an order that is late by what the page alone shows keeps its place free.
      const isAwaited = expected.has(orderId) && !answered.has(orderId);
      if (shown.has(orderId) || !(texts.has(orderId) || isAwaited)) continue;
      shown.add(orderId);
      const host = hosts.get(orderId) ?? makeHost(orderId);
      if (host.previousElementSibling !== after) after.after(host);
    }
    for (const [orderId, host] of hosts) {
      if (shown.has(orderId)) continue;
      host.remove();
      hosts.delete(orderId);
    }
  }

  function makeHost(orderId: string): HTMLElement {
    const host = page.createElement('redress-order-line');
    host.dataset.orderId = orderId;
    host.attachShadow({ mode: 'open' });
    host.style.visibility = hidden ? 'hidden' : '';
    hosts.set(orderId, host);
    draw(orderId);
    return host;
  }

  function draw(orderId: string): void {
    const root = hosts.get(orderId)?.shadowRoot;
    if (!root) return;
    drawLine(root, {
      line: texts.get(orderId) ?? null,
      labels,
      busy: busyId === orderId,
      result: results.get(orderId) ?? null,
      onOpenClaim: () => void send({ kind: 'open-claim', orderId }).catch(() => undefined),
      onSaveProof: () => void capture(orderId, { kind: 'save-proof', orderId }),
      onAllowCapture: () => void capture(orderId, { kind: 'allow-capture', orderId }),
    });
  }

  async function capture(orderId: string, request: Parameters<typeof send>[0]): Promise<void> {
    busyId = orderId;
    draw(orderId);
    try {
      results.set(orderId, (await send(request)) as CaptureAnswer);
    } catch {
      // The buyer said no to the browser's question: what was said before still stands.
    }
    busyId = null;
    draw(orderId);
  }

  signal.addEventListener('abort', () => {
    for (const host of hosts.values()) host.remove();
    hosts.clear();
  });

  return {
    place,
    /** Orders that need a line by what the page alone shows; their place is kept before the worker answers. */
    expect(orderIds: readonly string[]): void {
      for (const id of orderIds) expected.add(id);
    },
    /** @param orderIds the orders that the worker was told of and now answers for. */
    update(answer: PageAnswer, orderIds: readonly string[]): void {
      labels = answer.labels;
      for (const id of orderIds) answered.add(id);
      texts = new Map(answer.lines.map((line) => [line.orderId, line]));
      for (const orderId of hosts.keys()) draw(orderId);
    },
    setHidden(value: boolean): void {
      hidden = value;
      for (const host of hosts.values()) host.style.visibility = value ? 'hidden' : '';
    },
    isBusy: () => busyId !== null,
  };
}
