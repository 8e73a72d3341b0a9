// The settings, wired to the browser's own rights and to the worker.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SettingsView } from '../../components/SettingsView';
import type { StatusText } from '../../components/Status';
import type { Settings, SettingsChange } from '../../lib/model/settings';
import { THRESHOLDS } from '../../lib/rules/thresholds';
import { send } from '../../lib/send';
import type { Words } from '../../lib/words/words';
import { saveAllDates } from './save-calendar';

const ANYWHERE = { origins: ['<all_urls>'] };
const NOTIFY = { permissions: ['notifications' as const] };

export interface SettingsScreenProps {
  words: Words;
  settings: Settings;
  onWelcome: () => void;
}

export function SettingsScreen({ words, settings, onWelcome }: SettingsScreenProps) {
  const [rights, setRights] = useState({ mayNotify: false, mayCaptureAnywhere: false });
  const [usedBytes, setUsedBytes] = useState<number | null>(null);
  const [status, setStatus] = useState<StatusText | null>(null);

  async function look(): Promise<void> {
    const [mayNotify, mayCaptureAnywhere, estimate] = await Promise.all([
      browser.permissions.contains(NOTIFY),
      browser.permissions.contains(ANYWHERE),
      navigator.storage.estimate(),
    ]);
    setRights({ mayNotify, mayCaptureAnywhere });
    setUsedBytes(estimate.usage ?? null);
  }
  useEffect(() => void look(), []);

  function change(next: SettingsChange): void {
    // The question comes first: the click's right to ask is spent by any wait.
    const asked = next.notifications === true ? browser.permissions.request(NOTIFY) : Promise.resolve(true);
    void asked.then(look, look);
    void send({ kind: 'change-settings', change: next });
  }

  return (
    <SettingsView
      words={words}
      settings={settings}
      stallDays={THRESHOLDS}
      {...rights}
      usedBytes={usedBytes}
      status={status}
      onChange={change}
      onWelcome={onWelcome}
      onSaveCalendar={() => void saveAllDates(words)}
      onAllowCapture={() => void browser.permissions.request(ANYWHERE).then(look, look)}
      onRevokeCapture={() => void browser.permissions.remove(ANYWHERE).then(look, look)}
      onDeleteEverything={() => {
        localStorage.clear();
        send({ kind: 'delete-everything' })
          .then(
            () => setStatus({ tone: 'good', text: words.say('deleted') }),
            () => setStatus({ tone: 'warn', text: words.say('delete-failed') }),
          )
          .finally(look);
      }}
    />
  );
}
