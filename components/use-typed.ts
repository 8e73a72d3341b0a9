// What the buyer is typing, kept beside what is stored: a late echo of an earlier keystroke from the database must not
// take letters back.
import { useEffect, useRef, useState } from 'preact/hooks';

/** The text to show, and handlers for its field. The stored text is taken over whenever the buyer is not typing. */
export function useTyped(stored: string) {
  const [typed, setTyped] = useState(stored);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current) setTyped(stored);
  }, [stored]);
  return {
    typed,
    type(text: string): void {
      isTyping.current = true;
      setTyped(text);
    },
    rest(): void {
      isTyping.current = false;
    },
    replace(text: string): void {
      isTyping.current = false;
      setTyped(text);
    },
  };
}
