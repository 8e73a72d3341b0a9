// The one place that reads Fluent: texts of the interface, of the pack and of the letters are asked for by id here.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export type MessageArguments = Record<string, FluentVariable>;

export interface Messages {
  /** Whether there is the message `id`, or its attribute as `id.attribute`. */
  has(path: string): boolean;
  /**
   * The message, or null where there is none.
   * @throws Error when it is strict and an argument is missing; else the argument's name stands in its place.
   */
  say(path: string, args?: MessageArguments, isStrict?: boolean): string | null;
}

/** Reads Fluent texts of one language. @param locale BCP 47, known to the browser. @param isIsolating marks what is put in, for text from right to left. */
export function readMessages(locale: string, texts: readonly string[], isIsolating = false): Messages {
  const bundle = new FluentBundle(locale, { useIsolating: isIsolating });
  for (const text of texts) bundle.addResource(new FluentResource(text));
  const patternOf = (path: string) => {
    const [id = '', attribute] = path.split('.');
    const message = bundle.getMessage(id);
    return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? null;
  };
  return {
    has: (path) => patternOf(path) !== null,
    say(path, args = {}, isStrict = true) {
      const pattern = patternOf(path);
      if (pattern === null) return null;
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, args, errors);
      if (isStrict && errors[0] !== undefined)
        throw new Error(`"${path}" in ${locale}: ${errors[0].message}`);
      return text;
    },
  };
}
