// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Losses } from '../../../components/Losses';
import { Reason } from '../../../lib/model/claim';
import { makeWords } from '../../../lib/words/words';
import '../../tools/all-languages';

test.each(Reason.options.flatMap((reason) => [['en', reason] as const, ['ru', reason] as const]))(
  'the three mistakes that end a case are named, and all has words (%s, %s)',
  (language, reason) => {
    const root = document.createElement('div');
    const words = makeWords(language);
    render(<Losses words={words} reason={reason} />, root);
    const said = [...root.querySelectorAll('li')].map((item) => item.textContent);
    expect(said).toEqual(
      expect.arrayContaining([words.say('loses-confirmed-early'), words.say('loses-cancelled')]),
    );
    expect(new Set(said).size).toBe(said.length);
  },
);
