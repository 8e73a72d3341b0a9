// Small choices of the screens themselves (which text, which language) that outlive a popup closed by a click outside.
import { useState } from 'preact/hooks';

/** A choice that is kept in this browser; what is stored and no longer offered falls back to `initial`. */
export function useRemembered<Value extends string>(
  key: string,
  options: readonly Value[],
  initial: Value,
): [Value, (value: Value) => void] {
  const stored = localStorage.getItem(key);
  const [value, setValue] = useState(options.find((option) => option === stored) ?? initial);
  return [
    value,
    (next) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
  ];
}
