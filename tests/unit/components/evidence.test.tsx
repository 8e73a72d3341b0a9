// @vitest-environment happy-dom
// Proof on the screens: the gallery, one piece with its facts, and what can be made of it for others.
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { CopiesPart, type CopiesPartProps } from '../../../components/CopiesPart';
import { EvidenceList, type ShownEvidence } from '../../../components/EvidenceList';
import { EvidenceView, type EvidenceViewProps } from '../../../components/EvidenceView';
import type { CopyEdit, EvidenceCopy } from '../../../lib/model/copy';
import type { Evidence } from '../../../lib/model/evidence';
import type { PersonalSpot } from '../../../lib/model/personal';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const words = makeWords('en');
const PIECE = data.EVIDENCE[0]!.evidence;

describe('the gallery', () => {
  const gallery = (evidence: readonly ShownEvidence[]) =>
    show(<EvidenceList words={words} today={data.TODAY} evidence={evidence} onOpenEvidence={vi.fn()} />);

  test('marks what is not as it was captured, and hides none of it', () => {
    const [first, second, third] = data.EVIDENCE;
    const { all, text } = gallery([
      { ...first!, checked: 'unchanged' },
      { ...second!, checked: 'changed' },
      { ...third!, checked: 'missing' },
    ]);
    const names = all('button').map((button) => button.getAttribute('aria-label'));
    expect(names).toContain('Open proof 1: Order page');
    expect(names).toContain('Open proof 2: Tracking page. Changed');
    expect(names).toContain('Open proof 3: Payment. File is gone');
    expect(text()).toContain('2 items are not as they were captured');
  });

  test('says what was looked at, so that what was not is not taken for fine', () => {
    const [first, second, third] = data.EVIDENCE;
    const isFine = { checked: 'unchanged' } as const;
    expect(
      gallery([
        { ...first!, ...isFine },
        { ...second!, checked: undefined },
      ]).text(),
    ).toContain('Checking that nothing has changed since it was stored…');
    const some = gallery([
      { ...first!, ...isFine },
      { ...second!, checked: 'later' },
      { ...third!, ...isFine },
    ]);
    expect(some.text()).toContain('Checked just now: 2 of 3 as stored. One is over 50 MB');
    expect(some.text()).toContain('Not checked yet');
    const faulty = gallery([{ ...first!, checked: 'beside-changed' }]);
    expect(faulty.text()).toContain('Checked just now: 0 of 1 as stored.');
    expect(faulty.text()).toContain('Details changed');
  });

  test('can be looked through by what each piece shows', () => {
    const { press, root } = gallery(data.EVIDENCE);
    press('button', 'By what it shows');
    expect([...root.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'Order page',
      'Tracking page',
      'Payment',
    ]);
  });

  test('shows a file that is no picture by its name', () => {
    const evidence: Evidence = { ...PIECE, kind: 'file', mediaType: 'application/pdf', fileName: 'bank.pdf' };
    expect(gallery([{ evidence, thumbnailUrl: null, number: 1 }]).text()).toContain('bank.pdf');
  });
});

describe('one piece of proof', () => {
  function view(part: Partial<EvidenceViewProps> = {}) {
    const props: EvidenceViewProps = {
      words,
      evidence: PIECE,
      checked: 'unchanged',
      number: 2,
      family: 'photo',
      url: data.PICTURE,
      note: null,
      mail: null,
      pdf: null,
      pageText: null,
      onBack: vi.fn(),
      onDelete: vi.fn(),
      onSaveOriginal: vi.fn(),
      ...part,
    };
    return { ...show(<EvidenceView {...props} />), props };
  }

  test('says what its hash and the log show, and what they do not', () => {
    const { text } = view();
    expect(text()).toContain('Unchanged since captured on this computer');
    expect(text()).toContain('bit for bit, the one that was stored');
    expect(text()).toContain("It does not show that this computer's clock was right.");
    expect(text()).toContain('It does not show who sat at this computer.');
    expect(text()).toContain("It does not show what the shop's server sent, only what the browser showed.");
  });

  test('that the buyer brought claims nothing about the time before', () => {
    const { text } = view({ evidence: { ...PIECE, kind: 'file', trigger: 'import', fileName: 'a.png' } });
    expect(text()).toContain('Unchanged since it was stored on this computer');
    expect(text()).toContain('It says nothing about what happened to the file before it was stored here.');
    expect(text()).not.toContain("the shop's server");
  });

  test('without a picture says so where the picture would be, and how to have it too', () => {
    const facts = { ...PIECE, kind: 'facts' as const, mediaType: 'application/json' };
    const { text } = view({ evidence: facts, family: null });
    expect(text()).toContain('There is no picture here: only what the page says was kept.');
  });

  test.each(['changed', 'missing', 'beside-changed'] as const)(
    'that is %s says so, and keeps its facts in sight',
    (checked) => {
      const { text } = view({ checked, ...(checked === 'missing' && { url: null, onSaveOriginal: null }) });
      expect(text()).toContain(words.say(`evidence-${checked}`));
      expect(text()).toContain(PIECE.sha256);
    },
  );

  test.each([
    ['a mail of a kind of its own', { family: 'mail' }, 'This kind of mail is not opened here.'],
    [
      'a mail of Outlook',
      { family: 'mail', evidence: { ...PIECE, kind: 'file', mediaType: 'application/vnd.ms-outlook' } },
      'save it as .eml or print it into a PDF',
    ],
    ['a damaged PDF', { family: 'pdf', pdf: { state: 'failed', why: 'broken' } }, 'This PDF is damaged'],
    [
      'a PDF that keeps the computer busy',
      { family: 'pdf', pdf: { state: 'failed', why: 'too-slow' } },
      'for too long, so it was closed',
    ],
  ] as const)('that is %s is not shown, and says what to do', (_what, part, sentence) => {
    const { text, press, props } = view(part);
    expect(text()).toContain(sentence);
    press('button', 'Save the original');
    expect(props.onSaveOriginal).toHaveBeenCalled();
  });

  test('that is a photo of an iPhone says why it is not drawn, and how it can be', () => {
    const { root, text } = view({ evidence: { ...PIECE, kind: 'file', mediaType: 'image/heic' } });
    act(() => void root.querySelector('img')?.dispatchEvent(new Event('error')));
    expect(text()).toContain('photos of the kind HEIC, which iPhones take');
    expect(text()).toContain('share it as JPEG');
  });

  test('that is a locked PDF takes its password and says when it is wrong', () => {
    const onUnlock = vi.fn();
    const { root, text } = view({ family: 'pdf', pdf: { state: 'locked', isWrong: true, onUnlock } });
    expect(text()).toContain('That is not the password of this PDF.');
    const field = root.querySelector<HTMLInputElement>('input[type=password]')!;
    field.value = 'secret';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    act(() => void root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true })));
    expect(onUnlock).toHaveBeenCalledWith('secret');
  });

  test('shows a note with its day, and a mail as words', () => {
    expect(view({ family: 'note', note: { on: '2026-11-20', text: 'Nobody came.' } }).text()).toContain(
      '20 Nov 2026Nobody came.',
    );
    const mail = {
      headers: [{ name: 'from' as const, value: 'Bright Store' }],
      text: '<b>not bold</b>',
      attachments: ['a.pdf'],
    };
    const { text, root } = view({ family: 'mail', mail });
    expect(text()).toContain('<b>not bold</b>');
    expect(root.querySelector('.sheet-text b')).toBeNull();
    expect(text()).toContain('Attached: a.pdf');
  });

  test('is deleted only when that is said twice', () => {
    const { press, props } = view();
    press('button', 'Delete this item');
    expect(props.onDelete).not.toHaveBeenCalled();
    press('button', 'Yes, delete it');
    expect(props.onDelete).toHaveBeenCalled();
  });
});

describe('copies for others', () => {
  const COPY: EvidenceCopy = {
    id: 'c',
    evidenceId: 'e',
    page: null,
    edits: [{ kind: 'hide', box: { x: 0, y: 0, width: 9, height: 9 } }],
    hasCaption: true,
    maxBytes: 1_000_000,
    part: { setId: 's', index: 2, count: 3 },
    madeAt: '2026-11-23T10:00:00Z',
    sha256: 'a'.repeat(64),
    mediaType: 'image/jpeg',
    sizeBytes: 480_000,
    widthPx: 1280,
    heightPx: 1900,
  };

  function part(more: Partial<CopiesPartProps> = {}) {
    const props: CopiesPartProps = {
      words,
      copies: [COPY],
      pages: null,
      choice: { maxBytes: 2_000_000, mediaType: 'image/jpeg', hasCaption: true },
      hidden: 1,
      suggested: { count: 0, isHidden: true },
      unplaced: 0,
      isBusy: false,
      status: null,
      editor: null,
      onChoice: vi.fn(),
      onHideSuggested: vi.fn(),
      onEdit: vi.fn(),
      onCopyImage: vi.fn(),
      onDownload: vi.fn(),
      onSaveCopy: vi.fn(),
      onDeleteCopy: vi.fn(),
      ...more,
    };
    return { ...show(<CopiesPart {...props} />), props };
  }

  test('of a PDF name their page; its pages are chosen as for a printer', () => {
    const onType = vi.fn();
    const problem = words.say('copies-pages-wrong', { count: 3, most: 50 });
    const { enter, text } = part({
      copies: [{ ...COPY, page: 12, part: null }],
      pages: { text: '9', problem, onType },
    });
    expect(text()).toContain('Page 12 · For a form up to 1 MB · JPEG · 1 hidden');
    expect(text()).toContain('These are no pages of this PDF. It has 3; at most 50 at once.');
    enter('textbox', 'Pages for copies, such as 2, 4-6', '2, 3');
    expect(onType).toHaveBeenCalledWith('2, 3');
  });

  test('are named by what they are for, their piece, and how much they hide', () => {
    const { text } = part();
    expect(text()).toContain('For a form up to 1 MB · JPEG · Part 2 of 3 · 1 hidden');
    expect(text()).toContain('1 hidden area of your last copy is hidden in the next ones too.');
  });

  test('can be had smaller, as PNG, and without the strip', () => {
    const { enter, all, props } = part();
    enter('combobox', 'Largest size of a file', '1000000');
    expect(props.onChoice).toHaveBeenLastCalledWith({ ...props.choice, maxBytes: 1_000_000 });
    enter('combobox', 'Kind of picture', 'image/png');
    expect(props.onChoice).toHaveBeenLastCalledWith({ ...props.choice, mediaType: 'image/png' });
    all('checkbox')[0]?.click();
    expect(props.onChoice).toHaveBeenLastCalledWith({ ...props.choice, hasCaption: false });
  });

  test('are not begun twice', () => {
    const { press, props } = part({ isBusy: true });
    press('button', 'Making the copy…');
    press('button', 'Copy image');
    expect(props.onDownload).not.toHaveBeenCalled();
    expect(props.onCopyImage).not.toHaveBeenCalled();
  });

  test('are deleted only when that is said twice', () => {
    const { all, props } = part();
    const button = all('button').find((each) => each.getAttribute('aria-label')?.startsWith('Delete:'));
    button?.click();
    expect(props.onDeleteCopy).not.toHaveBeenCalled();
  });

  test.each([
    [null, 'Redress does not read pictures.'],
    [[], 'holds no telephone, mail or card number that Redress knows'],
    [['jane@example.com'], 'jane@example.com'],
  ])('with %j known of personal data, the editor says so', (personal, sentence) => {
    const { text } = part({
      editor: {
        url: data.PICTURE,
        widthPx: 320,
        heightPx: 200,
        sheet: null,
        edits: [],
        spots: null,
        personal,
        isBusy: false,
        onChange: vi.fn(),
        onSave: vi.fn(),
        onLeave: vi.fn(),
      },
    });
    expect(text()).toContain(sentence);
  });

  test('of several pages are drawn on one after the other', () => {
    const editor = {
      url: data.PICTURE,
      widthPx: 320,
      heightPx: 200,
      sheet: { page: 4, left: 2 },
      edits: [],
      spots: [],
      personal: null,
      isBusy: false,
      onChange: vi.fn(),
      onSave: vi.fn(),
      onLeave: vi.fn(),
    };
    const { press, text } = part({ editor });
    expect(text()).toContain('Page 4');
    press('button', 'Make the copy, then the next page');
    expect(editor.onSave).toHaveBeenCalled();
  });

  describe('of a picture with places that look personal', () => {
    const SPOTS: PersonalSpot[] = [
      { kind: 'address', x: 10, y: 10, width: 80, height: 30 },
      { kind: 'phone', x: 10, y: 60, width: 60, height: 10 },
    ];
    const HIDE: CopyEdit[] = SPOTS.map(({ x, y, width, height }) => ({
      kind: 'hide',
      box: { x, y, width, height },
    }));
    const SHOW = { kind: 'show', box: { x: 10, y: 60, width: 60, height: 10 } } as const;

    function editing(edits: readonly CopyEdit[], spots: readonly PersonalSpot[] = SPOTS) {
      const onChange = vi.fn();
      const editor = {
        url: data.PICTURE,
        widthPx: 320,
        heightPx: 200,
        sheet: null,
        edits,
        spots,
        personal: null,
        isBusy: false,
        onChange,
        onSave: vi.fn(),
        onLeave: vi.fn(),
      };
      return { ...part({ editor }), onChange };
    }

    test('the editor says how many, and what becomes of those nobody decided on', () => {
      const { text } = editing([SHOW]);
      expect(text()).toContain('2 places look personal. In the copy 1 will be hidden, 1 left visible.');
      expect(text()).toContain('1 · Address suggested');
      expect(text()).toContain('2 · Telephone left visible');
    });

    test('one press hides all, one leaves all visible', () => {
      const { press, onChange } = editing([]);
      press('button', 'Hide all 2');
      expect(onChange).toHaveBeenLastCalledWith(HIDE);
      press('button', 'Leave all visible');
      expect(onChange.mock.lastCall?.[0]).toMatchObject([{ kind: 'show' }, { kind: 'show' }]);
    });

    test('each is left visible or hidden by its tick', () => {
      const { all, onChange } = editing([]);
      all('checkbox')[1]?.click();
      expect(onChange).toHaveBeenLastCalledWith([SHOW]);
      const shown = editing([SHOW]);
      shown.all('checkbox')[1]?.click();
      expect(shown.onChange).toHaveBeenLastCalledWith([HIDE[1]]);
    });

    test('where the page was looked at and nothing found, that is said without an all-clear', () => {
      expect(editing([], []).text()).toContain('It does not know every name');
    });

    test('the quick ways say that they hide them, and that they do not once the tick is taken away', () => {
      const { all, text, props } = part({ suggested: { count: 2, isHidden: true } });
      expect(text()).toContain('Hide 2 places that look personal');
      all('checkbox')[0]?.click();
      expect(props.onHideSuggested).toHaveBeenCalledWith(false);
      expect(part({ suggested: { count: 2, isHidden: false } }).text()).toContain(
        'whoever gets one can read them',
      );
    });

    test('where it is not known where they stand, the quick ways say that they hide nothing', () => {
      expect(part({ unplaced: 3 }).text()).toContain("3 lines of the page's text look personal");
    });
  });
});
