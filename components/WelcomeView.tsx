// The first page after the install: what Redress does, three optional answers, how to reach it, and a claim to play with.
import type { ComponentChildren } from 'preact';
import type { Settings, SettingsChange } from '../lib/model/settings';
import type { Words } from '../lib/words/words';
import { CountryPicker } from './CountryPicker';
import { Icon, Mark } from './icons';
import { LanguagePicker } from './LanguagePicker';
import { PaymentPicker } from './PaymentPicker';
import { PermissionsList } from './PermissionsList';
import './settings.css';
import './welcome.css';

export interface WelcomeViewProps {
  words: Words;
  settings: Settings;
  /** Whether the icon is in the browser's bar; null where the browser does not say. */
  isPinned: boolean | null;
  /** The keys that capture, as the browser writes them; null when none are set: another extension may have them. */
  shortcut: string | null;
  /** Opens the browser's own page of shortcuts; null where an extension may not. */
  onShortcuts: (() => void) | null;
  /** Whether the sample claim is there. */
  hasSample: boolean;
  /** The shop's page of all orders. */
  ordersUrl: string;
  onChange: (change: SettingsChange) => void;
  /** Opens the sample claim, made now when there is none. */
  onSample: () => void;
  onRemoveSample: () => void;
}

export function WelcomeView(props: WelcomeViewProps) {
  const { words, settings, shortcut, onChange } = props;
  return (
    <div class="welcome settings">
      <section class="part stack lead">
        <Mark />
        <h1>{words.say('welcome')}</h1>
        <p>{words.say('welcome-what')}</p>
        <div class="row">
          <a class="button main" href={props.ordersUrl} target="_blank" rel="noreferrer">
            {words.say('open-my-orders')}
          </a>
          <button type="button" class="button" onClick={props.onSample}>
            {words.say(props.hasSample ? 'sample-show' : 'sample-try')}
          </button>
          {props.hasSample && (
            <button type="button" class="quiet" onClick={props.onRemoveSample}>
              {words.say('sample-remove')}
            </button>
          )}
        </div>
        <p class="meta">{words.say('sample-why')}</p>
      </section>
      <Part title={words.say('welcome-you')}>
        <p class="meta">{words.say('welcome-you-why')}</p>
        <div class="choices">
          <LanguagePicker
            words={words}
            language={settings.language}
            onPick={(language) => onChange({ language })}
          />
          <CountryPicker
            words={words}
            country={settings.country}
            onPick={(country) => onChange({ country })}
          />
          <PaymentPicker
            words={words}
            label={words.say('paid-usually')}
            paidWith={settings.paidWith}
            onPick={(paidWith) => onChange({ paidWith })}
          />
        </div>
      </Part>
      <Part title={words.say('welcome-reach')}>
        {props.isPinned === true ? <Done>{words.say('icon-pinned')}</Done> : <p>{words.say('icon-pin')}</p>}
        {shortcut === null ? (
          <p class="box toned warn">{words.say('shortcut-none')}</p>
        ) : (
          <Done>
            {words.say('shortcut-set')} <kbd dir="ltr">{shortcut}</kbd>
          </Done>
        )}
        {props.onShortcuts === null ? (
          <p class="meta">{words.say('shortcut-where')}</p>
        ) : (
          <div>
            <button type="button" class="button small" onClick={props.onShortcuts}>
              {words.say(shortcut === null ? 'shortcut-choose' : 'shortcut-change')}
            </button>
          </div>
        )}
      </Part>
      <Part title={words.say('welcome-reads')}>
        <ul class="plain-list">
          <li>{words.say('welcome-reads-pages')}</li>
          <li>{words.say('welcome-stays')}</li>
          <li>{words.say('welcome-never-sends')}</li>
        </ul>
        <PermissionsList words={words} />
      </Part>
    </div>
  );
}

function Done({ children }: { children: ComponentChildren }) {
  return (
    <div class="row done">
      <Icon name="good" />
      <p class="grow">{children}</p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
