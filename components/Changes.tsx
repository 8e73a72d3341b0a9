// What the buyer changed in a draft, what new facts say in the same places, and words that may cost the claim.
import type { MessageViewProps } from './MessageView';

export function Changes({ words, draft, edited, onSettle }: MessageViewProps) {
  if (edited === null) return null;
  const { changes, conflicts, warnings } = edited;
  const text = (value: string) =>
    value.trim() === '' ? (
      <p class="meta">{words.say('draft-no-words')}</p>
    ) : (
      <p lang={draft.language} dir="auto">
        {value.trim()}
      </p>
    );
  return (
    <>
      {warnings.map(({ sin, words: found }) => (
        <p key={sin} class="box toned warn">
          {words.say(`never-${sin}`, { words: found })}
        </p>
      ))}
      {conflicts.map(({ index, mine, facts }) => (
        <section key={`${index}`} class="conflict box toned warn">
          <h2>{words.say('draft-conflict')}</h2>
          <div class="versions">
            <div>
              <h3>{words.say('draft-conflict-mine')}</h3>
              {text(mine)}
              <button type="button" class="button small" onClick={() => onSettle(index, 'mine')}>
                {words.say('draft-keep-mine')}
              </button>
            </div>
            <div>
              <h3>{words.say('draft-conflict-facts')}</h3>
              {text(facts)}
              <button type="button" class="button small" onClick={() => onSettle(index, 'facts')}>
                {words.say('draft-take-facts')}
              </button>
            </div>
          </div>
        </section>
      ))}
      {changes.length > 0 && (
        <details class="changes">
          <summary>{words.say('draft-changes', { count: changes.length })}</summary>
          {changes.map(({ base, mine }, index) => (
            <div key={`${index}`} class="change" lang={draft.language}>
              {base.trim() !== '' && <del dir="auto">{base.trim()}</del>}
              {mine.trim() !== '' && <ins dir="auto">{mine.trim()}</ins>}
            </div>
          ))}
        </details>
      )}
    </>
  );
}
