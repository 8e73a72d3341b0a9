// The list of what no text may say catches it in every language, and lets pass the refusals that the drafts write.
import { describe, expect, test } from 'vitest';
import { findNever } from '../../../lib/drafts/never/find-never';
import { SINS } from '../../../lib/drafts/never/sins';
import { makeSpeech } from '../../../lib/drafts/speech';
import { DraftLanguage } from '../../../lib/model/claim';
import { PLANTED } from './planted';

const CASES = DraftLanguage.options.flatMap((language) =>
  SINS.flatMap((sin) => PLANTED[language][sin].map((words) => ({ language, sin, words }))),
);

test.each(CASES)('in $language "$words" is $sin', ({ language, sin, words }) => {
  expect(findNever(words, language).map((each) => each.sin)).toContain(sin);
});

test('the reader is shown whole words, not the stem that was found', () => {
  expect(findNever('Ну что ж, подождём ещё.', 'ru')).toEqual([{ sin: 'waiting', words: 'подождём' }]);
  expect(findNever('Прошу расторгнуть договор.', 'ru')).toEqual([]);
  expect(findNever('Ваш продавец вор.', 'ru')).toEqual([{ sin: 'blame', words: 'вор' }]);
  expect(findNever('Das akzeptiere ich.', 'de')).toEqual([{ sin: 'accepting', words: 'akzeptiere' }]);
});

describe.each(DraftLanguage.options)('in %s', (language) => {
  const speech = makeSpeech(language, '2026-11-23');

  test.each(CASES.filter((each) => each.language === language))(
    'a draft with "$words" in it is caught',
    ({ words }) => {
      const draft = [speech.say('say-reply-cancel'), words, speech.say('say-reply-confirm')].join(speech.gap);
      expect(findNever(draft, language)).not.toEqual([]);
    },
  );

  test('the refusals of the drafts are none', () => {
    for (const id of [
      'say-reply-wait',
      'say-reply-wait.now',
      'say-reply-cancel',
      'say-reply-cancel.dispute',
      'say-reply-confirm',
    ]) {
      expect(findNever(speech.say(id), language), id).toEqual([]);
    }
  });
});
