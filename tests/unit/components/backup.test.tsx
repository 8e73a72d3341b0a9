// @vitest-environment happy-dom
// The backup's part of the settings: what it says, what it asks for, what it does not do.
import { describe, expect, test, vi } from 'vitest';
import { BackupView, type BackupViewProps } from '../../../components/BackupView';
import { NoBackup } from '../../../components/NoBackup';
import { makeWords } from '../../../lib/words/words';
import { show } from './show';

const words = makeWords('en');
const props = (part: Partial<BackupViewProps> = {}): BackupViewProps => ({
  words,
  lastAt: null,
  unsaved: 0,
  isMaking: false,
  restoring: null,
  needsPassphrase: false,
  made: null,
  restored: null,
  onMake: vi.fn(),
  onChooseFile: vi.fn(),
  onPassphrase: vi.fn(),
  ...part,
});
/** Types into the nth passphrase field. */
function type(root: ParentNode, place: number, text: string): void {
  const field = root.querySelectorAll<HTMLInputElement>('input[type="password"]')[place]!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('what is said', () => {
  test.each([
    [null, 0, 'No backup was made yet.'],
    [null, 3, 'No backup was made yet. 3 pieces of proof are in no backup.'],
    ['2026-11-20T14:02:05+03:00', 0, 'Last backup: 20 Nov 2026, 14:02. All proof is in it.'],
    ['2026-11-20T14:02:05+03:00', 1, 'Last backup: 20 Nov 2026, 14:02. 1 piece of proof is in no backup.'],
  ])('last %s, %i unsaved: %s', (lastAt, unsaved, sentence) => {
    expect(show(<BackupView {...props({ lastAt, unsaved })} />).text()).toContain(sentence);
  });

  test('a restore under way shows how far it is, and can be stopped until it writes', () => {
    const onCancel = vi.fn();
    const { root, press } = show(<BackupView {...props({ restoring: { share: 0.4, onCancel } })} />);
    expect(root.querySelector('progress')?.value).toBe(0.4);
    press('button', 'Stop the restore');
    expect(onCancel).toHaveBeenCalledOnce();
    const writing = show(<BackupView {...props({ restoring: { share: 1, onCancel: null } })} />);
    expect(writing.text()).toContain('Checking and restoring…');
    expect(writing.text()).not.toContain('Stop the restore');
  });

  test('the reminder counts and leads to the settings', () => {
    const onOpen = vi.fn();
    const { text, press } = show(<NoBackup words={words} unsaved={12} onOpen={onOpen} />);
    expect(text()).toContain('12 pieces of proof are only on this computer.');
    press('button', 'Save a backup');
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('saving', () => {
  test('without a passphrase is one press', () => {
    const given = props();
    show(<BackupView {...given} />).press('button', 'Save a backup');
    expect(vi.mocked(given.onMake).mock.calls).toEqual([[null]]);
  });

  test('with a passphrase asks for it twice and says first that nobody can open the file without it', async () => {
    const given = props();
    const { root, text, press } = show(<BackupView {...given} />);
    press('checkbox', 'Protect it with a passphrase');
    expect(text()).toContain('Nobody can open the file without the passphrase');
    type(root, 0, 'too short');
    await settle();
    press('button', 'Save a backup');
    expect(text()).toContain('At least 12 characters');
    type(root, 0, 'four words of mine');
    type(root, 1, 'four words of yours');
    await settle();
    press('button', 'Save a backup');
    expect(text()).toContain('The two passphrases are not the same.');
    expect(given.onMake).not.toHaveBeenCalled();
    type(root, 1, 'four words of mine');
    await settle();
    press('button', 'Save a backup');
    expect(vi.mocked(given.onMake).mock.calls).toEqual([['four words of mine']]);
  });

  test('is not begun twice', () => {
    const given = props({ isMaking: true });
    show(<BackupView {...given} />).press('button', 'Making the backup…');
    expect(given.onMake).not.toHaveBeenCalled();
  });
});

test('a protected file asks for its passphrase', async () => {
  const given = props({ needsPassphrase: true });
  const { root, press } = show(<BackupView {...given} />);
  type(root, 0, 'four words of mine');
  await settle();
  press('button', 'Open and restore');
  expect(vi.mocked(given.onPassphrase).mock.calls).toEqual([['four words of mine']]);
});
