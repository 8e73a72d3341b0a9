// What only the buyer knows and what decides such cases: a question each, and what an answer speaks for or puts at risk.
import { planOf } from '../lib/claims/reasons';
import type { Question } from '../lib/claims/reasons/reason-plan';
import type { Claim, ClaimChange, Reason } from '../lib/model/claim';
import type { Words } from '../lib/words/words';
import { TextAnswer, withAnswer, YesNoAnswer } from './AnswerFields';
import { Icon } from './icons';

export interface ReasonQuestionsProps {
  words: Words;
  claim: Claim;
  onChangeClaim: (change: ClaimChange) => void;
  onPickReason: (reason: Reason | null) => void;
}

export function ReasonQuestions({ words, claim, onChangeClaim, onPickReason }: ReasonQuestionsProps) {
  if (claim.reason === null) return null;
  const { questions } = planOf(claim.reason);
  const field = (name: string) => ({
    words,
    name,
    stored: claim.answers[name] ?? '',
    onAnswer: (text: string) => onChangeClaim(withAnswer(claim, name, text)),
  });
  return (
    <div class="stack questions">
      {questions.map((question) => (
        <div key={question.key} class="stack">
          {question.kind === 'text' ? (
            <TextAnswer {...field(question.key)} />
          ) : (
            <YesNoAnswer {...field(question.key)} />
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
