// What the buyer may choose about the product: language, reminders, leave to take pictures, and deleting everything.
import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../lib/model/settings';
import type { Words } from '../lib/words/words';
import { CaptureDefault } from './CaptureDefault';
import { CountryPicker } from './CountryPicker';
import { LanguagePicker } from './LanguagePicker';
import { PaymentPicker } from './PaymentPicker';
import { PermissionsList } from './PermissionsList';
import { RemindDays } from './RemindDays';
import { SenderFields } from './SenderFields';
import { StallDaysView, type StallDaysViewProps } from './StallDaysView';
import { Status, type StatusText } from './Status';
import './settings.css';

export interface SettingsViewProps {
  words: Words;
  settings: Settings;
  /** The table's days of silence by stage, in whose place the buyer may put their own. */
  stallDays: StallDaysViewProps['usual'];
  /** Whether the browser lets us notify; the setting alone is not enough. */
  mayNotify: boolean;
  /** Whether the optional right to all pages is given. */
  mayCaptureAnywhere: boolean;
  /** Bytes used; null when the browser does not say. */
  usedBytes: number | null;
  status: StatusText | null;
  /** Called in the very turn of the click, so that it can ask the browser for a right. */
  onChange: (change: SettingsChange) => void;
  onAllowCapture: () => void;
  onRevokeCapture: () => void;
  onDeleteEverything: () => void;
  /** Shows the page of the first day again. */
  onWelcome: () => void;
  /** Hands all dates over as a calendar file. */
  onSaveCalendar: () => void;
}

export function SettingsView(props: SettingsViewProps) {
  const { words, settings, mayNotify, mayCaptureAnywhere, usedBytes, status } = props;
  return (
    <div class="settings">
      <section class="part stack">
        <LanguagePicker
          words={words}
          language={settings.language}
          onPick={(language) => props.onChange({ language })}
        />
        <div>
          <button type="button" class="button small" onClick={props.onWelcome}>
            {words.say('welcome-again')}
          </button>
        </div>
      </section>
      <section class="part stack">
        <CountryPicker
          words={words}
          country={settings.country}
          onPick={(country) => props.onChange({ country })}
        />
        <p class="meta">{words.say('country-why')}</p>
        <PaymentPicker
          words={words}
          label={words.say('paid-usually')}
          paidWith={settings.paidWith}
          onPick={(paidWith) => props.onChange({ paidWith })}
        />
      </section>
      <SenderFields
        words={words}
        sender={settings.sender}
        onChange={(sender) => props.onChange({ sender })}
      />
      <section class="part stack">
        <CaptureDefault
          words={words}
          area={settings.captureArea}
          onPick={(captureArea) => props.onChange({ captureArea })}
        />
      </section>
      <section class="part stack">
        <label class="row toggle">
          <input
            type="checkbox"
            checked={settings.notifications}
            aria-describedby="notifications-why"
            onChange={({ currentTarget }) => props.onChange({ notifications: currentTarget.checked })}
          />
          <span class="title">{words.say('notifications')}</span>
        </label>
        <p class="meta" id="notifications-why">
          {words.say('notifications-why')}
        </p>
        {settings.notifications && !mayNotify && (
          <p class="box toned warn">{words.say('notifications-blocked')}</p>
        )}
        <RemindDays
          words={words}
          chosen={settings.remindDays}
          onChange={(remindDays) => props.onChange({ remindDays })}
          onSaveCalendar={props.onSaveCalendar}
        />
      </section>
      <StallDaysView
        words={words}
        usual={props.stallDays}
        own={settings.thresholds}
        onChange={(thresholds) => props.onChange({ thresholds })}
      />
      <section class="part stack">
        <h2>{words.say('permissions')}</h2>
        <div class="row">
          <p class="title grow">{words.say('all-pages')}</p>
          <span class={`pill toned ${mayCaptureAnywhere ? 'good' : 'plain'}`}>
            {words.say(mayCaptureAnywhere ? 'granted' : 'not-granted')}
          </span>
        </div>
        <p class="meta" id="all-pages-why">
          {words.say('all-pages-why')}
        </p>
        <div>
          <button
            type="button"
            class="button small"
            aria-describedby="all-pages-why"
            onClick={mayCaptureAnywhere ? props.onRevokeCapture : props.onAllowCapture}
          >
            {words.say(mayCaptureAnywhere ? 'revoke' : 'grant')}
          </button>
        </div>
        <PermissionsList words={words} />
      </section>
      <section class="part stack">
        <h2>{words.say('storage')}</h2>
        <p>
          {usedBytes === null
            ? words.say('storage-unknown')
            : words.say('storage-used', { size: words.size(usedBytes) })}
        </p>
        <p class="meta">{words.say('storage-why')}</p>
        <DeleteEverything words={words} onDeleteEverything={props.onDeleteEverything} />
        <Status status={status} />
      </section>
    </div>
  );
}

function DeleteEverything({
  words,
  onDeleteEverything,
}: Pick<SettingsViewProps, 'words' | 'onDeleteEverything'>) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <div>
        <button type="button" class="button small danger" onClick={() => setAsking(true)}>
          {words.say('delete-everything')}
        </button>
      </div>
    );
  }
  return (
    <div class="box toned urgent" role="group" aria-labelledby="delete-confirm">
      <div class="stack grow">
        <p id="delete-confirm">{words.say('delete-confirm')}</p>
        <div class="row">
          {/* Focus goes to the harmless answer. */}
          <button type="button" class="button small" ref={focus} onClick={() => setAsking(false)}>
            {words.say('delete-no')}
          </button>
          <button
            type="button"
            class="button small danger"
            onClick={() => {
              setAsking(false);
              onDeleteEverything();
            }}
          >
            {words.say('delete-yes')}
          </button>
        </div>
      </div>
    </div>
  );
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
