// The ladder of a claim: what is done, where the buyer stands, what may come. Far rungs are named where there is room.
import type { Step } from '../lib/model/claim';
import type { Words } from '../lib/words/words';

export interface ShownStep {
  step: Step;
  state: 'done' | 'now' | 'later';
}

export function Steps({ words, steps }: { words: Words; steps: readonly ShownStep[] }) {
  const nextIndex = steps.findIndex(({ state }) => state === 'later');
  return (
    <ol class="steps" aria-label={words.say('steps')}>
      {steps.map(({ step, state }, index) => (
        <li
          key={step}
          class={state === 'later' && index > nextIndex ? 'later far' : state}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          {state === 'done' && <span aria-hidden="true">✓ </span>}
          <span class="word">{words.say(`step-${step}`)}</span>
          <span class="hidden"> ({words.say(`step-${state}`)})</span>
        </li>
      ))}
    </ol>
  );
}
