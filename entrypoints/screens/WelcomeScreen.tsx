// The welcome, wired to the browser: is the icon in its bar, are the keys ours, is the sample there.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/WelcomeView';
import { SAMPLE_ORDER_ID } from '../../lib/model/sample';
import type { Settings } from '../../lib/model/settings';
import { send } from '../../lib/send';
import { orderListUrl } from '../../lib/sites/page-links';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { useLive } from './use-live';
import { useOnReturn } from './use-on-return';
import { useShortcut } from './use-shortcut';

export interface WelcomeScreenProps {
  words: Words;
  settings: Settings;
  onOpenClaim: (claimId: string) => void;
}

export function WelcomeScreen({ words, settings, onOpenClaim }: WelcomeScreenProps) {
  const [isPinned, setPinned] = useState<boolean | null>(null);
  const { shortcut, onShortcuts } = useShortcut();
  const { value: sample } = useLive(
    () => database.orders.get(SAMPLE_ORDER_ID).then((row) => row ?? null),
    [],
  );

  useOnReturn(() => void readPinned().then(setPinned));

  return (
    <WelcomeView
      words={words}
      settings={settings}
      isPinned={isPinned}
      shortcut={shortcut}
      onShortcuts={onShortcuts}
      hasSample={sample !== undefined && sample !== null}
      ordersUrl={orderListUrl(null)}
      onChange={(change) => void send({ kind: 'change-settings', change })}
      onSample={() => void send({ kind: 'add-sample' }).then(({ claimId }) => onOpenClaim(claimId))}
      onRemoveSample={() => void send({ kind: 'remove-sample' })}
    />
  );
}

async function readPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}
