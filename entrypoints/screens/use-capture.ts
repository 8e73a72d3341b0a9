// Capturing the tab in front from a screen of ours: how far it is, and the sentence on what became of it.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CaptureControls } from '../../components/CaptureBar';
import type { StatusText } from '../../components/Status';
import { ScreenNews } from '../../lib/messages';
import type { CaptureArea } from '../../lib/model/evidence';
import { send } from '../../lib/send';
import { readSettings } from '../../lib/store/settings';
import { database } from './database';
import { useLive } from './use-live';
import { useShortcut } from './use-shortcut';

/** @param onPick called when the buyer is to point at a part in the page: the popup stands in the way. */
export function useCapture(
  tabId: number | null,
  claimId: string | null,
  onPick: () => void,
): { bar: CaptureControls; status: StatusText | null } {
  const [isAsked, setAsked] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [status, setStatus] = useState<StatusText | null>(null);
  const { shortcut } = useShortcut();
  const { value: settings } = useLive(() => readSettings(database), []);

  // Also of a capture that was begun before this screen was opened.
  useEffect(() => {
    const hear = (message: unknown): undefined => {
      const news = ScreenNews.safeParse(message);
      if (news.success && news.data.tabId === tabId) setShare(news.data.share);
    };
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  }, [tabId]);

  const isCapturing = isAsked || share !== null;

  async function capture(area: CaptureArea): Promise<void> {
    if (tabId === null || isCapturing) return;
    setAsked(true);
    setStatus(null);
    try {
      const { outcome, text } = await send({ kind: 'capture', tabId, claimId, area });
      if (outcome === 'picking') onPick();
      else setStatus({ tone: outcome === 'saved' ? 'good' : 'warn', text });
    } catch (thrown) {
      setStatus({ tone: 'warn', text: String(thrown) });
    }
    setAsked(false);
    setShare(null);
  }

  return {
    bar: {
      canCapture: tabId !== null,
      isCapturing,
      share,
      shortcut,
      area: settings?.captureArea ?? 'visible',
      onCapture: (area) => void capture(area),
      onCancel: () => {
        if (tabId !== null) void send({ kind: 'cancel-capture', tabId });
      },
    },
    status,
  };
}
