// What the browser lets Redress do from the start, and what each is for: the manifest's list in the buyer's words.
import type { Words } from '../lib/words/words';

/** Names of the manifest, in the order of their weight for the buyer. */
export const EXPLAINED = [
  'sites',
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'alarms',
  'contextMenus',
];

export function PermissionsList({ words }: { words: Words }) {
  return (
    <details>
      <summary>{words.say('permissions-given')}</summary>
      <ul class="plain-list">
        {EXPLAINED.map((name) => (
          <li key={name}>{words.say(`permission-${name}`)}</li>
        ))}
      </ul>
    </details>
  );
}
