// The buyer's name and address for letters above the shop, typed once; stored at every change, for the popup may close at any moment.
import type { Sender } from '../lib/model/settings';
import type { Words } from '../lib/words/words';
import { useTyped } from './use-typed';

export interface SenderFieldsProps {
  words: Words;
  /** Null until the buyer typed it. */
  sender: Sender | null;
  onChange: (sender: Sender | null) => void;
}

export function SenderFields({ words, sender, onChange }: SenderFieldsProps) {
  const name = useTyped(sender?.name ?? '');
  const address = useTyped(sender?.address ?? '');
  const store = (said: Sender) => onChange(said.name === '' && said.address === '' ? null : said);
  return (
    <section class="part stack" aria-labelledby="sender">
      <h2 id="sender">{words.say('sender')}</h2>
      <label class="field">
        <span>{words.say('sender-name')}</span>
        <input
          type="text"
          autocomplete="name"
          dir="auto"
          maxLength={200}
          aria-describedby="sender-why"
          value={name.typed}
          onInput={({ currentTarget: { value } }) => {
            name.type(value);
            store({ name: value, address: address.typed });
          }}
          onBlur={name.rest}
        />
      </label>
      <label class="field">
        <span>{words.say('sender-address')}</span>
        <textarea
          class="short"
          autocomplete="street-address"
          dir="auto"
          maxLength={500}
          aria-describedby="sender-why"
          value={address.typed}
          onInput={({ currentTarget: { value } }) => {
            address.type(value);
            store({ name: name.typed, address: value });
          }}
          onBlur={address.rest}
        />
      </label>
      <p class="meta" id="sender-why">
        {words.say('sender-why')}
      </p>
    </section>
  );
}
