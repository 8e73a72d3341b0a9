// Puts a twin in place of one of the page's functions: the same name, look and results, and we hear of each call.
import { type Kept, quietly } from './kept';

type Call = (self: unknown, args: readonly unknown[], result: unknown) => void;

/**
 * After `owner[name]` was called, `heard` is told this-value, arguments and result. A proxy keeps name, length, own
 * properties and the native look of `toString`; errors of the original pass as they are.
 */
export function hearCalls(kept: Kept, owner: object, name: string, heard: Call, isBefore = false): void {
  const descriptor = kept.getOwnPropertyDescriptor(owner, name);
  const original: unknown = descriptor?.value;
  if (descriptor === undefined || typeof original !== 'function') return;
  const apply = (target: typeof original, self: unknown, args: readonly unknown[]): unknown => {
    if (isBefore) quietly(() => heard(self, args, undefined));
    const result: unknown = kept.apply(target, self, args);
    if (!isBefore) quietly(() => heard(self, args, result));
    return result;
  };
  descriptor.value = new kept.Proxy(original, kept.bare({ apply }));
  kept.defineProperty(owner, name, kept.bare(descriptor));
}
