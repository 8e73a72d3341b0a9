import { describe, expect, test } from 'vitest';
import { planOf, REASONS } from '../../../lib/claims/reasons';
import { composeDraft } from '../../../lib/drafts/compose';
import type { DraftInput } from '../../../lib/drafts/draft-input';
import { LANGUAGES } from '../../../lib/drafts/languages';
import { makeSpeech } from '../../../lib/drafts/speech';
import { type Channel, DraftLanguage, type Reason } from '../../../lib/model/claim';
import { makeWords } from '../../../lib/words/words';
import { claim, order, TODAY } from './builders';
import '../../tools/all-languages';

function input(reason: Reason, answers: Record<string, string>): DraftInput {
  return {
    known: { order: order(), shipments: [], misses: [], sources: {} },
    claim: { ...claim(reason), answers },
    flags: [],
    deadlines: [],
    evidence: [],
    today: TODAY,
  };
}
const write = (
  reason: Reason,
  answers: Record<string, string>,
  channel: Channel = 'seller',
  limit: number | null = null,
) => composeDraft(input(reason, answers), channel, 'en', { limit }).text;

describe('the questions of a reason', () => {
  test.each(REASONS)(
    '"$reason" asks what decides it, once each, in both languages of the interface',
    ({ questions }) => {
      expect(questions.length).toBeGreaterThan(0);
      expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
      for (const { key } of questions) {
        for (const language of ['en', 'ru'] as const)
          expect(makeWords(language).say(`ask-${key}`)).toMatch(/\?$/);
      }
    },
  );

  test('whose answer a draft tells have their sentence in every language of the drafts', () => {
    const told = REASONS.flatMap(({ questions }) => questions).filter(
      ({ toldWhen }) => toldWhen !== undefined,
    );
    for (const language of DraftLanguage.options) {
      expect(LANGUAGES[language].locale).toBeTruthy();
      for (const { key } of told) expect(makeSpeech(language, TODAY).say(`answer-${key}`)).toMatch(/[.。]$/);
    }
  });

  test('lead to a reason that does not lead back by the same answer', () => {
    for (const { reason, questions } of REASONS) {
      for (const { leadsTo } of questions) {
        if (leadsTo === undefined) continue;
        expect(leadsTo.reason).not.toBe(reason);
        expect(planOf(leadsTo.reason).questions.some((each) => each.leadsTo?.reason === reason)).toBe(false);
      }
    }
  });
});

describe('an answer', () => {
  test('that helps is told, and one that does not is not', () => {
    expect(write('marked-delivered', { 'asked-around': 'yes' })).toContain('not with the neighbours');
    expect(write('marked-delivered', { 'asked-around': 'no' })).not.toContain('neighbours');
    expect(write('returned', { 'was-told': 'no' })).toContain('I was not told');
    expect(write('returned', {})).not.toContain('I was not told');
  });

  test('in the buyer’s own words stands under its label, on one line, cut', () => {
    const text = write('damaged', { 'what-is-damaged': `стекло “разбито”\n${'очень '.repeat(200)}` });
    expect(text).toContain('Damage: стекло "разбито" очень');
    expect(text).toMatch(/очень…\./);
    expect(write('damaged', { 'what-is-damaged': 'The spout is broken off. ' })).toContain(
      'Damage: The spout is broken off.',
    );
  });

  test('goes into the dispute too, and out of it before a dated point where the form is narrow', () => {
    const answers = { 'packaging-damaged': 'yes', 'what-is-damaged': 'The glass is broken. '.repeat(14) };
    expect(write('damaged', answers, 'dispute')).toContain('The packaging was damaged too.');
    expect(write('damaged', answers, 'dispute', 500).length).toBeLessThanOrEqual(500);
  });

  test('to another reason’s question is not told', () => {
    expect(write('stuck', { 'packaging-damaged': 'yes' })).not.toContain('packaging');
  });
});
