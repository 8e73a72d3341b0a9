// Capturing the tab in front from a screen of ours, and the sentence on what became of it.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ClaimViewProps } from '../../components/ClaimView';
import { send } from '../../lib/send';

export function useCapture(
  tabId: number | null,
  claimId: string | null,
): { bar: ClaimViewProps['capture']; status: ClaimViewProps['status'] } {
  const [isCapturing, setCapturing] = useState(false);
  const [status, setStatus] = useState<ClaimViewProps['status']>(null);
  const [shortcut, setShortcut] = useState<string | null>(null);

  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === 'capture-evidence')?.shortcut || null);
    });
  }, []);

  async function capture(): Promise<void> {
    if (tabId === null || isCapturing) return;
    setCapturing(true);
    setStatus(null);
    try {
      const { outcome, text } = await send({ kind: 'capture', tabId, claimId });
      setStatus({ tone: outcome === 'saved' ? 'good' : 'warn', text });
    } catch (thrown) {
      setStatus({ tone: 'warn', text: String(thrown) });
    }
    setCapturing(false);
  }

  return {
    bar: { canCapture: tabId !== null, isCapturing, shortcut, onCapture: () => void capture() },
    status,
  };
}
