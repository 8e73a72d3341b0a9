// @vitest-environment happy-dom
// The questions of a reason: what an answer does.
import { expect, test, vi } from 'vitest';
import { ReasonQuestions } from '../../../components/ReasonQuestions';
import type { Claim } from '../../../lib/model/claim';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const ASKED = "Does the carrier's record name another address?";

function ask(claim: Partial<Claim>) {
  const onChangeClaim = vi.fn();
  const onPickReason = vi.fn();
  const shown = show(
    <ReasonQuestions
      words={makeWords('en')}
      claim={{ ...data.CLAIM, ...claim }}
      onChangeClaim={onChangeClaim}
      onPickReason={onPickReason}
    />,
  );
  return { ...shown, onChangeClaim, onPickReason };
}

test('nothing is asked before a reason is picked', () => {
  expect(ask({ reason: null }).text()).toBe('');
});

test('an answer is kept beside the others, and taken back', () => {
  const { enter, onChangeClaim } = ask({ reason: 'marked-delivered', answers: { 'asked-around': 'yes' } });
  enter('combobox', ASKED, 'yes');
  expect(onChangeClaim).toHaveBeenLastCalledWith({
    answers: { 'asked-around': 'yes', 'other-address': 'yes' },
  });
  enter('combobox', 'Have you asked the neighbours and looked around the house?', '');
  expect(onChangeClaim).toHaveBeenLastCalledWith({ answers: {} });
});

test('an answer that speaks for another reason offers it, and changes nothing by itself', () => {
  const { press, onPickReason } = ask({ reason: 'marked-delivered', answers: { 'other-address': 'yes' } });
  expect(onPickReason).not.toHaveBeenCalled();
  press('button', 'This sounds like: Sent to another address');
  expect(onPickReason).toHaveBeenCalledWith('wrong-address');
});

test('an answer that loses such cases says so', () => {
  expect(ask({ reason: 'incomplete', answers: { 'filmed-opening': 'no' } }).text()).toContain(
    'Nothing shows what was in the parcel',
  );
  expect(ask({ reason: 'incomplete', answers: { 'filmed-opening': 'yes' } }).text()).not.toContain(
    'Nothing shows',
  );
});
