// After how many silent days a parcel is told as stuck, stage by stage: the table's days, and the buyer's own where they changed them.
import { StallDays } from '../lib/model/settings';
import { Stage } from '../lib/model/shipment';
import type { Words } from '../lib/words/words';

type ByStage = Partial<Record<Stage, StallDays>>;

export interface StallDaysViewProps {
  words: Words;
  /** The table's own days, in the order of the way. */
  usual: ByStage;
  own: ByStage;
  /** All of the buyer's own days, without those that are as the table has them. */
  onChange: (own: ByStage) => void;
}

export function StallDaysView({ words, usual, own, onChange }: StallDaysViewProps) {
  const isChanged = Object.keys(own).length > 0;
  const change = (stage: Stage, days: StallDays) => {
    const { [stage]: _, ...others } = own;
    const isUsual = days.warnDays === usual[stage]?.warnDays && days.urgentDays === usual[stage]?.urgentDays;
    onChange(isUsual ? others : { ...others, [stage]: days });
  };
  return (
    <details class="part" open={isChanged}>
      <summary>{words.say('stall-days')}</summary>
      <p class="meta">{words.say('stall-days-why')}</p>
      <table class="stall-days">
        <thead>
          <tr>
            <th scope="col">{words.say('stall-stage')}</th>
            <th scope="col">{words.say('stall-warn')}</th>
            <th scope="col">{words.say('stall-urgent')}</th>
          </tr>
        </thead>
        <tbody>
          {Stage.options.flatMap((stage) => {
            const days = own[stage] ?? usual[stage];
            return days === undefined
              ? []
              : [<StageRow key={stage} words={words} stage={stage} days={days} onChange={change} />];
          })}
        </tbody>
      </table>
      {isChanged && (
        <button type="button" class="button small" onClick={() => onChange({})}>
          {words.say('stall-reset')}
        </button>
      )}
    </details>
  );
}

function StageRow(props: {
  words: Words;
  stage: Stage;
  days: StallDays;
  onChange: (stage: Stage, days: StallDays) => void;
}) {
  const { words, stage, days } = props;
  const name = words.say(`stage-${stage}`);
  const field = (label: string, value: number | null, change: (typed: number) => StallDays) => (
    <td>
      <input
        type="number"
        min="0"
        max="365"
        required
        aria-label={words.say('stall-field', { stage: name, label: words.say(label) })}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const read = StallDays.safeParse(change(currentTarget.valueAsNumber));
          if (read.success) props.onChange(stage, read.data);
          // What is no number of days is put back to what holds.
          else currentTarget.value = String(value ?? '');
        }}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      {field('stall-warn', days.warnDays, (warnDays) => ({
        warnDays,
        urgentDays: days.urgentDays === null ? null : Math.max(warnDays, days.urgentDays),
      }))}
      {field('stall-urgent', days.urgentDays, (urgentDays) => ({ ...days, urgentDays }))}
    </tr>
  );
}
