// An invented order list in the manner of a shop, to see our line and notice among foreign styles.
import { useEffect, useRef } from 'preact/hooks';
import { drawLine } from '../../../components/overlay/draw-line';
import { drawNotice } from '../../../components/overlay/draw-notice';
import type { CaptureAnswer } from '../../../lib/messages';
import type { Deadline, Flag } from '../../../lib/model/finding';
import { overlayLine } from '../../../lib/words/overlay-line';
import { pageLabels } from '../../../lib/words/page-labels';
import type { Words } from '../../../lib/words/words';
import * as data from './data';

export interface ShopProps {
  words: Words;
  isDark: boolean;
  direction?: 'ltr' | 'rtl';
}

interface Order {
  flags: Flag[];
  deadlines: Deadline[];
  result?: CaptureAnswer;
  busy?: boolean;
  hasClaim?: boolean;
}

const CLOSES = [data.deadline('dispute-closes', '2026-12-15')];

function orders(words: Words): Order[] {
  const failed = { outcome: 'facts-only', evidenceId: 'e', failure: 'not-allowed' } as const;
  const saved = { outcome: 'saved', evidenceId: 'e', failure: null } as const;
  return [
    { flags: [data.OVERDUE, data.STALLED], deadlines: CLOSES },
    { flags: [data.ENDED, data.JUMP], deadlines: CLOSES },
    {
      flags: [data.STALLED],
      deadlines: [data.deadline('dispute-closes', '2026-12-15', 'AE-OPEN-MAX')],
      result: { ...failed, text: words.say('capture-facts-only') },
    },
    {
      flags: [data.flag('awaiting-pickup', 'info', { storageEndsOn: '2026-11-27' })],
      deadlines: [],
      hasClaim: true,
      result: { ...saved, text: words.say('capture-saved') },
    },
    { flags: [data.flag('unreadable', 'warn')], deadlines: [], busy: true },
  ];
}

export function Shop({ words, isDark, direction = 'ltr' }: ShopProps) {
  const colors = isDark ? 'background:#111;color:#ddd' : 'background:#fff;color:#191919';
  return (
    <main
      dir={direction}
      style={`${colors};font:14px Arial,sans-serif;padding:16px 20px;min-height:100vh;text-transform:uppercase`}
    >
      <h1 style="font-size:16px">{direction === 'rtl' ? 'طلباتي' : 'My orders'}</h1>
      {orders(words).map((order, index) => (
        <div key={`${index}`} style="border:1px solid #999;padding:12px;margin-bottom:12px">
          <div style="display:flex;gap:16px">
            <div style="width:72px;height:72px;background:#ccc" />
            <div>{direction === 'rtl' ? data.TITLES.rtl : data.TITLES.en}</div>
          </div>
          <Line words={words} order={order} />
        </div>
      ))}
      <Notice words={words} />
    </main>
  );
}

function shadowOf(host: HTMLElement): ShadowRoot {
  return host.shadowRoot ?? host.attachShadow({ mode: 'open' });
}

function Line({ words, order }: { words: Words; order: Order }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = overlayLine(words, {
      orderId: data.ORDER_ID,
      flags: order.flags,
      deadlines: order.deadlines,
      today: data.TODAY,
      hasClaim: order.hasClaim ?? false,
      ruleYears: data.RULE_YEARS,
    });
    if (host.current === null) return;
    drawLine(shadowOf(host.current), {
      line,
      labels: pageLabels(words),
      busy: order.busy ?? false,
      result: order.result ?? null,
      onOpenClaim: () => undefined,
      onSaveProof: () => undefined,
      onAllowCapture: () => undefined,
    });
  }, [words, order]);
  return <div ref={host} />;
}

function Notice({ words }: { words: Words }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    drawNotice(shadowOf(host.current), {
      labels: pageLabels(words),
      text: null,
      missing: [words.say('field-total'), words.say('field-deliverBy')],
      onSaveCopy: () => undefined,
      onEnterByHand: () => undefined,
      onClose: () => undefined,
    });
  }, [words]);
  return <div ref={host} data-corner="bottom-right" />;
}
