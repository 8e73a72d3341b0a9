// @vitest-environment happy-dom
// The form for proof that the buyer brings.
import { describe, expect, test, vi } from 'vitest';
import { AddProof, type AddProofProps } from '../../../components/AddProof';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const words = makeWords('en');
const FILE = {
  id: 'a',
  name: 'box.jpg',
  sizeBytes: 2_000_000,
  family: 'photo',
  proves: null,
  remark: null,
} as const;

function draw(part: Partial<AddProofProps> = {}) {
  const props: AddProofProps = {
    words,
    today: data.TODAY,
    wanted: ['goods', 'packaging'],
    staged: [],
    note: null,
    progress: null,
    isMeant: false,
    isDragged: false,
    results: [],
    limit: '500 MB',
    onChoose: vi.fn(),
    onProves: vi.fn(),
    onRemove: vi.fn(),
    onSave: vi.fn(),
    onNote: vi.fn(),
    onSaveNote: vi.fn(),
    ...part,
  };
  return { ...show(<AddProof {...props} />), props };
}

describe('bringing proof', () => {
  test('begins with choosing, and says the limit', () => {
    const { press, props, text } = draw();
    press('button', 'Choose files');
    expect(props.onChoose).toHaveBeenCalled();
    expect(text()).toContain('up to 500 MB each');
  });

  test('shows each file with its kind and size, and asks what it shows: what the claim needs comes first', () => {
    const { find, enter, props, text } = draw({ staged: [FILE] });
    expect(text()).toContain('photo · 2 MB');
    const field = find('combobox', 'What box.jpg shows') as HTMLSelectElement;
    expect([...field.options].slice(0, 3).map((option) => option.text)).toEqual([
      'Not on the list',
      'The goods',
      'Packaging',
    ]);
    expect(field.value).toBe('');
    enter('combobox', 'What box.jpg shows', 'packaging');
    expect(props.onProves).toHaveBeenCalledWith('a', 'packaging');
  });

  test('a file can be taken out before it is stored', () => {
    const { press, props } = draw({ staged: [FILE] });
    press('button', 'Take out box.jpg');
    expect(props.onRemove).toHaveBeenCalledWith('a');
  });

  test('is not begun twice', () => {
    const { press, props } = draw({ staged: [FILE], progress: { done: 0, all: 1 } });
    press('button', 'Saving: 0 of 1…');
    expect(props.onSave).not.toHaveBeenCalled();
  });
});

describe('a note', () => {
  test('starts with today and nothing', () => {
    const { press, props } = draw();
    press('button', 'Write a note');
    expect(props.onNote).toHaveBeenCalledWith({ on: data.TODAY, text: '', proves: null });
  });

  test('is not stored without words', () => {
    const { press, props } = draw({ note: { on: data.TODAY, text: ' ', proves: null } });
    press('button', 'Save the note');
    expect(props.onSaveNote).not.toHaveBeenCalled();
  });

  test('with words and a day is', () => {
    const { press, props } = draw({ note: { on: data.TODAY, text: 'Nobody came.', proves: null } });
    press('button', 'Save the note');
    expect(props.onSaveNote).toHaveBeenCalled();
  });
});
