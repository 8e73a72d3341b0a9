// The proof of a claim in the popup: the reason, the checklist in short rows, its questions as one line, and the capture; the
// gallery stands below.
import { planOf } from '../../lib/claims/reasons';
import { isRestInFront } from '../../lib/claims/shows-whole';
import type { PartProps } from '../ClaimParts';
import type { ClaimViewProps } from '../claim-props';
import { EvidenceList } from '../EvidenceList';
import { LooseProof } from '../LooseProof';
import { ReasonPicker } from '../ReasonPicker';
import { ReasonQuestions } from '../ReasonQuestions';
import { TrackingNote } from '../TrackingNote';
import { CaptureRow } from './CaptureRow';
import { ShortChecklist } from './ShortChecklist';

export function PopupProof(props: PartProps) {
  const { words, today, claim, checklist, evidence, links, capture, isMain } = props;
  const pieces = evidence.map((each) => each.evidence);
  // Of the page in front a part is there: the rest is what to take now, whatever the shortcut takes.
  const isRest = checklist.some((entry) => isRestInFront(entry, capture?.shows ?? []));
  const onAddFile = props.onAddFile ?? null;
  return (
    <>
      <section class="needs">
        {claim.reason !== null && (
          <ReasonPicker words={words} reason={claim.reason} onPickReason={props.onPickReason} />
        )}
        <ShortChecklist
          words={words}
          today={today}
          entries={checklist}
          evidence={pieces}
          links={links}
          onReadCarrier={props.onReadCarrier ?? null}
          capture={capture}
          onAddFile={onAddFile}
        />
        {claim.reason !== null && (
          <details class="ask-more" onToggle={({ currentTarget }) => bringIntoView(currentTarget)}>
            <summary>{sayQuestions(props, claim.reason)}</summary>
            <ReasonQuestions
              words={words}
              claim={claim}
              onChangeClaim={props.onChangeClaim}
              onPickReason={props.onPickReason}
            />
          </details>
        )}
      </section>
      {capture !== null && (
        <CaptureRow
          words={words}
          status={props.status}
          isMain={isMain}
          {...capture}
          area={isRest ? 'page' : capture.area}
          onAddFile={onAddFile}
        />
      )}
      <EvidenceList words={words} today={today} evidence={evidence} onOpenEvidence={props.onOpenEvidence} />
      <LooseProof
        words={words}
        today={today}
        loose={props.loose ?? []}
        onFile={(id) => props.onFileEvidence?.(id)}
      />
      <TrackingNote
        words={words}
        orderId={claim.orderId}
        evidence={pieces}
        onCompare={() => props.onOpenEvidence('compare')}
      />
      {capture !== null && capture.shortcut !== null && (
        <p class="part meta">
          {words.say('capture-shortcut')}: <kbd>{capture.shortcut}</kbd>
        </p>
      )}
    </>
  );
}

/** How many questions are open; an answer that speaks for another reason, or against the claim, is not hidden behind the line. */
function sayQuestions(
  { words, claim }: Pick<ClaimViewProps, 'words' | 'claim'>,
  reason: NonNullable<ClaimViewProps['claim']['reason']>,
): string {
  const { questions } = planOf(reason);
  const answerTo = (key: string) => claim.answers[key] ?? '';
  const isTelling = questions.some(({ key, leadsTo, risks }) =>
    [leadsTo?.answer, risks?.answer].some((each) => each === answerTo(key)),
  );
  if (isTelling) return words.say('questions-telling');
  const open = questions.filter(({ key }) => answerTo(key) === '').length;
  return open === 0 ? words.say('questions-done') : words.say('questions-open', { count: open });
}

function bringIntoView(questions: HTMLDetailsElement): void {
  if (questions.open) questions.scrollIntoView({ block: 'nearest' });
}
