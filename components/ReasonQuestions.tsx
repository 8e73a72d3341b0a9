// What only the buyer knows and what decides such cases: a question each, and what an answer speaks for or puts at risk.
import { planOf } from '../lib/claims/reasons';
import type { Question } from '../lib/claims/reasons/reason-plan';
import type { Claim, ClaimChange, Reason } from '../lib/model/claim';
import type { Words } from '../lib/words/words';
import { Icon } from './icons';
import { useTyped } from './use-typed';

export interface ReasonQuestionsProps {
  words: Words;
  claim: Claim;
  onChangeClaim: (change: ClaimChange) => void;
  onPickReason: (reason: Reason | null) => void;
}

export function ReasonQuestions({ words, claim, onChangeClaim, onPickReason }: ReasonQuestionsProps) {
  if (claim.reason === null) return null;
  const { questions } = planOf(claim.reason);
  const answer = (key: string, text: string) => {
    const { [key]: _, ...others } = claim.answers;
    onChangeClaim({ answers: text === '' ? others : { ...others, [key]: text } });
  };
  return (
    <div class="stack questions">
      {questions.map((question) => (
        <div key={question.key} class="stack">
          {question.kind === 'text' ? (
            <OwnWords
              words={words}
              question={question}
              stored={claim.answers[question.key] ?? ''}
              onAnswer={(text) => answer(question.key, text)}
            />
          ) : (
            <label class="field beside">
              <span>{words.say(`ask-${question.key}`)}</span>
              <select
                value={claim.answers[question.key] ?? ''}
                onChange={({ currentTarget }) => answer(question.key, currentTarget.value)}
              >
                <option value="">{words.say('ask-open')}</option>
                <option value="yes">{words.say('ask-yes')}</option>
                <option value="no">{words.say('ask-no')}</option>
              </select>
            </label>
          )}
          <Consequence
            words={words}
            question={question}
            answer={claim.answers[question.key] ?? ''}
            onPickReason={onPickReason}
          />
        </div>
      ))}
      <small class="meta">{words.say('ask-why')}</small>
    </div>
  );
}

interface OwnWordsProps {
  words: Words;
  question: Question;
  stored: string;
  onAnswer: (text: string) => void;
}

function OwnWords({ words, question, stored, onAnswer }: OwnWordsProps) {
  const { typed, type, rest } = useTyped(stored);
  return (
    <label class="field">
      <span>{words.say(`ask-${question.key}`)}</span>
      <textarea
        class="short"
        dir="auto"
        maxLength={2000}
        value={typed}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          // At every change: the popup may close at any moment.
          onAnswer(currentTarget.value);
        }}
        onBlur={rest}
      />
    </label>
  );
}

function Consequence({
  words,
  question: { leadsTo, risks },
  answer,
  onPickReason,
}: {
  words: Words;
  question: Question;
  answer: string;
  onPickReason: (reason: Reason) => void;
}) {
  if (leadsTo !== undefined && leadsTo.answer === answer) {
    return (
      <p>
        <button type="button" class="button small" onClick={() => onPickReason(leadsTo.reason)}>
          {words.say('ask-leads', { reason: words.say(`reason-${leadsTo.reason}`) })}
        </button>
      </p>
    );
  }
  if (risks === undefined || risks.answer !== answer) return null;
  return (
    <p class="box toned warn">
      <Icon name="warn" />
      <span>{words.say(risks.loss)}</span>
    </p>
  );
}
