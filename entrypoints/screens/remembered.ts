// Small choices of the screens themselves (which text, which language) that outlive a popup closed by a click outside.
import { useState } from 'preact/hooks';

/** A choice that is kept in this browser under `key`, which may change between two drawings; what is stored and no longer offered falls back to `initial`. */
export function useRemembered<Value extends string>(
  key: string,
  options: readonly Value[],
  initial: Value,
): [Value, (value: Value) => void] {
  const read = () => options.find((option) => option === localStorage.getItem(key)) ?? initial;
  const [held, setHeld] = useState({ key, value: read() });
  return [
    held.key === key ? held.value : read(),
    (value) => {
      localStorage.setItem(key, value);
      setHeld({ key, value });
    },
  ];
}
