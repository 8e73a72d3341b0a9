// @vitest-environment happy-dom
// The draft's screen: nothing typed is lost, and the buyer can always go back to the facts.
import { describe, expect, test, vi } from 'vitest';
import { type EditedDraft, MessageView, type MessageViewProps } from '../../../components/MessageView';
import { findRungs } from '../../../lib/claims/rungs';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const words = makeWords('en');

function props(part: Partial<MessageViewProps> = {}): MessageViewProps {
  return {
    words,
    today: data.TODAY,
    evidence: data.EVIDENCE,
    isMain: true,
    orderUrl: 'https://www.aliexpress.com/p/order/detail.html',
    channels: ['seller', 'dispute'],
    languages: ['en', 'ru'],
    draft: data.draft('en'),
    edited: null,
    pairs: null,
    secondLanguage: 'ru',
    short: { isChosen: false, limit: 500 },
    limit: 1000,
    copy: 'idle',
    form: null,
    links: { chat: 'https://www.aliexpress.com/p/message/index.html' },
    onChannel: vi.fn(),
    onLanguage: vi.fn(),
    onShowSecond: vi.fn(),
    onShort: vi.fn(),
    onDraftChange: vi.fn(),
    onSettle: vi.fn(),
    onStartAgain: vi.fn(),
    onCopy: vi.fn(),
    onPut: vi.fn(),
    onSent: vi.fn(),
    claim: data.CLAIM,
    rungs: findRungs({
      claim: data.CLAIM,
      known: data.known('Desk lamp'),
      deadlines: data.DEADLINES,
      evidence: [],
      today: data.TODAY,
    }),
    onChangeClaim: vi.fn(),
    ...part,
  };
}
/** What the buyer made of the draft, with nothing new in the facts. */
function mine(text: string, part: Partial<EditedDraft> = {}): EditedDraft {
  return { text, base: data.draft('en').text, changes: [], conflicts: [], warnings: [], ...part };
}
const TEXT = 'Text of the message';
const textOf = (field: HTMLElement) => (field as HTMLTextAreaElement).value;

describe('typing', () => {
  test('tells every change at once', () => {
    const given = props();
    const { enter } = show(<MessageView {...given} />);
    enter('textbox', TEXT, 'a');
    enter('textbox', TEXT, 'ab');
    expect(vi.mocked(given.onDraftChange).mock.calls).toEqual([
      ['a', given.draft.text],
      ['ab', given.draft.text],
    ]);
  });

  test('is not taken back by a late echo of an earlier letter', () => {
    const shown = show(<MessageView {...props()} />);
    shown.enter('textbox', TEXT, 'ab');
    shown.draw(<MessageView {...props({ edited: mine('a') })} />);
    expect(textOf(shown.find('textbox', TEXT))).toBe('ab');
  });

  test('is counted and copied as typed, before it was stored', () => {
    const given = props();
    const shown = show(<MessageView {...given} />);
    shown.enter('textbox', TEXT, 'abc');
    expect(shown.text()).toContain('3 / 1000');
    shown.press('button', 'Copy');
    expect(given.onCopy).toHaveBeenCalledWith('abc');
  });

  test('keeps the field: the focus stays while the first change is stored', () => {
    const shown = show(<MessageView {...props()} />);
    const field = shown.find('textbox', TEXT);
    shown.enter('textbox', TEXT, 'abc');
    shown.draw(<MessageView {...props({ edited: mine('abc') })} />);
    expect(shown.find('textbox', TEXT)).toBe(field);
  });

  test('does not follow into another language', () => {
    const shown = show(<MessageView {...props()} />);
    shown.enter('textbox', TEXT, 'abc');
    shown.draw(<MessageView {...props({ draft: data.draft('ru') })} />);
    expect(textOf(shown.find('textbox', TEXT))).toBe(data.draft('ru').text);
  });
});

test('new facts reach a text that nobody is typing in', () => {
  const shown = show(<MessageView {...props()} />);
  shown.draw(<MessageView {...props({ draft: { ...data.draft('en'), text: 'new facts' } })} />);
  expect(textOf(shown.find('textbox', TEXT))).toBe('new facts');
});

describe('a text that the buyer changed', () => {
  test('says so, and one that they did not does not', () => {
    expect(show(<MessageView {...props({ edited: mine('mine') })} />).text()).toContain('Changed by you');
    expect(show(<MessageView {...props()} />).text()).not.toContain('Changed by you');
  });

  test('can be started again from the facts', () => {
    const given = props({ edited: mine('mine') });
    const shown = show(<MessageView {...given} />);
    expect(textOf(shown.find('textbox', TEXT))).toBe('mine');
    shown.press('button', 'Start again from the facts');
    expect(given.onStartAgain).toHaveBeenCalledOnce();
    expect(textOf(shown.find('textbox', TEXT))).toBe(given.draft.text);
  });
});

test('the language of the text is not the language of the interface', () => {
  const shown = show(<MessageView {...props({ draft: data.draft('ru') })} />);
  expect(shown.find('textbox', TEXT).lang).toBe('ru');
  expect(shown.find('button', 'Copy')).toBeDefined();
});

test('channel and language are told when picked', () => {
  const given = props();
  const { enter } = show(<MessageView {...given} />);
  enter('combobox', 'To whom', 'dispute');
  enter('combobox', 'Language of the text', 'ru');
  expect(given.onChannel).toHaveBeenCalledWith('dispute');
  expect(given.onLanguage).toHaveBeenCalledWith('ru');
});

test('the second language stands beside when asked for', () => {
  const given = props();
  const shown = show(<MessageView {...given} />);
  shown.press('checkbox', 'Show Русский beside it');
  expect(given.onShowSecond).toHaveBeenCalledWith(true);
  shown.draw(<MessageView {...props({ pairs: data.pairs('en') })} />);
  const pairs = [...shown.root.querySelectorAll('.pair')].map((pair) =>
    [...pair.querySelectorAll('p')].map(({ lang, textContent }) => `${lang}: ${textContent}`),
  );
  expect(pairs[0]).toEqual(['en: Hello,', 'ru: Здравствуйте!']);
  expect(pairs[3]?.[1]).toContain('Прошу вернуть');
  expect(shown.root.querySelectorAll('mark')).toHaveLength(1);
});

test('the proof that the text names is listed by number', () => {
  const cites = [...show(<MessageView {...props()} />).root.querySelectorAll('.cite')];
  expect(cites.map((cite) => cite.textContent)).toEqual([
    '[1] Order page, 23 Nov, 14:02',
    '[2] Tracking page, 17 Nov, 09:40',
  ]);
});

test('what is missing is said by name, with a way to it', () => {
  const draft = data.draft('en', ['total', 'items[0].unitPrice']);
  const shown = show(<MessageView {...props({ draft })} />);
  expect(shown.text()).toContain('order total');
  expect(shown.text()).toContain('price of one piece');
  expect(shown.find('link', 'Open the order page')).toBeDefined();
});

test('proof that is missing is told apart from facts that are', () => {
  const { root } = show(<MessageView {...props({ draft: data.draft('en', ['total', 'proof-chat']) })} />);
  const sections = [...root.querySelectorAll('.message > section')].map((section) => section.textContent);
  expect(sections.find((text) => text?.includes('Chat with the seller'))).toBe(
    'Proof that would make it stronger' + 'Chat with the seller write first, then save the whole talk',
  );
  expect(sections.find((text) => text?.startsWith('Missing'))).not.toContain('Chat');
});

test.each([
  [10, 'The form takes 10 characters: the text is longer by 1.'],
  [11, null],
])('of 11 characters in a form of %i is said: %s', (limit, warning) => {
  const { text } = show(<MessageView {...props({ edited: mine('hello world'), limit })} />);
  expect(text()).toContain(`11 / ${limit}`);
  expect(text().includes('The form takes')).toBe(warning !== null);
  if (warning !== null) expect(text()).toContain(warning);
});

test.each([
  ['copied', 'Copied. Paste it into the shop’s form.'],
  ['failed', 'The browser did not allow copying. Select the text and copy it by hand.'],
] as const)('copying that %s is said', (copy, sentence) => {
  const [status] = show(<MessageView {...props({ copy })} />).all('status');
  expect(status?.textContent).toBe(sentence.replace('’', "'"));
});

describe('what the facts and the buyer both changed', () => {
  const conflicts = [{ index: 4, mine: 'my words', facts: 'new facts' }];

  test('is shown in both versions, and the buyer chooses', () => {
    const given = props({ edited: mine('my words', { conflicts }) });
    const shown = show(<MessageView {...given} />);
    expect(shown.text()).toContain('my words');
    expect(shown.text()).toContain('new facts');
    shown.press('button', 'Keep mine');
    shown.press('button', 'Take the new ones');
    expect(vi.mocked(given.onSettle).mock.calls).toEqual([
      [4, 'mine'],
      [4, 'facts'],
    ]);
  });

  test('while they type, what they type is held against the text that they saw', () => {
    const given = props();
    const shown = show(<MessageView {...given} />);
    shown.enter('textbox', TEXT, 'a');
    shown.draw(<MessageView {...props({ ...given, draft: { ...given.draft, text: 'other facts' } })} />);
    shown.enter('textbox', TEXT, 'ab');
    expect(vi.mocked(given.onDraftChange).mock.lastCall).toEqual(['ab', data.draft('en').text]);
  });
});

test('words that may cost the claim are named as they stand in the text', () => {
  const edited = mine('I will wait', { warnings: [{ sin: 'waiting', words: 'I will wait' }] });
  expect(show(<MessageView {...props({ edited })} />).text()).toContain(
    '“I will wait” can be read as agreeing to wait.',
  );
});

describe('the form of the shop', () => {
  test('gets the text as it stands', () => {
    const given = props({ form: { hasField: true, answer: null } });
    const shown = show(<MessageView {...given} />);
    shown.enter('textbox', TEXT, 'abc');
    shown.press('button', 'Put into the form');
    expect(given.onPut).toHaveBeenCalledWith('abc', false);
  });

  test('is not offered where no page of the shop is in front', () => {
    expect(show(<MessageView {...props()} />).text()).not.toContain('Put into the form');
  });

  test.each([
    ['put', 'The text is in the field.'],
    ['changed', 'The page changed the text'],
    ['no-field', 'Click into the field'],
    ['not-empty', 'The field holds a text already.'],
    ['too-long', 'nothing is cut'],
  ] as const)('that answers "%s" is told plainly', (answer, sentence) => {
    expect(show(<MessageView {...props({ form: { hasField: true, answer } })} />).text()).toContain(sentence);
  });

  test('that holds a text loses it only when the buyer says so', () => {
    const given = props({ form: { hasField: true, answer: 'not-empty' } });
    show(<MessageView {...given} />).press('button', 'Replace what is there');
    expect(given.onPut).toHaveBeenCalledWith(given.draft.text, true);
  });
});

test('the length is counted as fields count it: two for an emoji', () => {
  expect(show(<MessageView {...props({ edited: mine('ok 👍'), limit: 10 })} />).text()).toContain('5 / 10');
});
