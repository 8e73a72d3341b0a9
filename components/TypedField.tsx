// One line of a form: its label, what is typed, and what is wrong with it, tied together for those who hear it.
import { useId } from 'preact/hooks';

export interface TypedFieldProps {
  name: string;
  label: string;
  value: string;
  /** What to put right; null when there is nothing. */
  problem: string | null;
  type?: 'text' | 'date';
  inputMode?: 'numeric' | 'decimal';
  onType: (value: string) => void;
  /** The field was left. */
  onRest?: () => void;
}

export function TypedField({
  name,
  label,
  value,
  problem,
  type = 'text',
  inputMode,
  onType,
  onRest,
}: TypedFieldProps) {
  const problemId = useId();
  const common = {
    name,
    value,
    autocomplete: 'off',
    'aria-invalid': problem !== null,
    ...(problem !== null && { 'aria-describedby': problemId }),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onType(currentTarget.value),
    ...(onRest !== undefined && { onBlur: onRest }),
  };
  return (
    <div class="stack">
      <label class="field">
        <span>{label}</span>
        {type === 'date' ? (
          <input type="date" {...common} />
        ) : (
          <input type="text" {...common} {...(inputMode !== undefined && { inputMode })} />
        )}
      </label>
      {problem !== null && (
        <p id={problemId} class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
