// What stands behind one rung: what it ends, whom it goes to and where, what it needs, its text, its sources.
import type { ComponentChildren } from 'preact';
import type { Rung } from '../lib/claims/rungs/rung';
import type { Channel, DraftLanguage } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import { Icon } from './icons';

export interface RungDetailsProps {
  words: Words;
  today: Day;
  rung: Rung;
  onWrite: (channel: Channel, language: DraftLanguage) => void;
}

/** Rungs of the shop whose answers also come by mail. */
export const BY_MAIL: ReadonlySet<Rung['kind']> = new Set(['support', 'dispute', 'appeal']);

export function RungDetails({ words, today, rung, onWrite }: RungDetailsProps) {
  const { kind, state, channel, language, party, places, notes, needs, ends } = rung;
  const expired = rung.sources.filter(({ isExpired }) => isExpired);
  const isOver = state === 'none' || state === 'settled';
  return (
    <div class="stack details">
      <p>{words.say(`rung-${kind}.what`)}</p>
      {expired.length > 0 && (
        <p class="box toned warn">
          <Icon name="warn" />
          <span>{words.say('rung-expired')}</span>
        </p>
      )}
      {!isOver &&
        ends.map((end) => (
          <p key={end} class="box toned warn">
            <Icon name="warn" />
            <span>{words.say(`ends-${end}`)}</span>
          </p>
        ))}
      {party.length > 0 && (
        <Named title={words.say('rung-party')}>
          <p lang="en">{party.join(', ')}</p>
        </Named>
      )}
      {places.length > 0 && (
        <Named title={words.say('rung-place')}>
          {places.map((place) => (
            <p key={place}>{words.say(place)}</p>
          ))}
          {channel === 'request-cancel' && <p>{words.say('way-cancel')}</p>}
          {BY_MAIL.has(kind) && <p class="meta">{words.say('way-mailbox')}</p>}
        </Named>
      )}
      {needs.length > 0 && (
        <Named title={words.say('rung-needs')}>
          <ul class="needs">
            {needs.map(({ need, isThere }) => (
              <li key={need} class={isThere === true ? 'done' : 'missing'}>
                <Icon name={isThere === true ? 'done' : 'missing'} />
                <span>
                  {words.say(`need-${need}`)}
                  {isThere === true && <span class="hidden"> ({words.say('checklist-done')})</span>}
                </span>
              </li>
            ))}
          </ul>
        </Named>
      )}
      {notes.map((note) => (
        <p key={note} class="note">
          {words.say(note)}
        </p>
      ))}
      {channel !== null && !isOver && (
        <p>
          <button type="button" class="button small" onClick={() => onWrite(channel, language)}>
            {words.say('rung-write', { what: words.say(`channel-${channel}`) })}
          </button>
        </p>
      )}
      <Sources words={words} today={today} rung={rung} />
    </div>
  );
}

function Sources({ words, today, rung: { sources } }: Pick<RungDetailsProps, 'words' | 'today' | 'rung'>) {
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary>{words.say('rung-sources', { count: sources.length })}</summary>
      <ul class="dashes">
        {sources.map(({ id, row }) => (
          <li key={id}>
            {/* What follows is said by the rung in the buyer's language; the table says it in English only. */}
            {words.language === 'en' && `${row.consequence}. `}
            <span lang="en">{row.source}</span>{' '}
            <small class="meta">
              {words.say('rung-source-dates', {
                date: row.sourceDate?.replace('/', '–') ?? words.say('rung-source-undated'),
                checked: words.date(row.checkedOn, today),
              })}{' '}
              {words.say(`certainty-${row.certainty}`)}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Named({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="named">
      <p class="label">{title}</p>
      {children}
    </div>
  );
}
