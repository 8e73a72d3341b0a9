// Reads what an element says of dates: each statement with the kind that its label names and the day or span that it prints.
import type { DeliverySpan } from '../model/order';
import { afterColon } from './element-text';
import type { LabelKind } from './label-kind';
import { type DateContext, readSpan } from './text/dates';

export interface LabelledDay {
  /** Null where nobody knows the label, `conflict` where it names two kinds. */
  kind: LabelKind | 'conflict' | null;
  /** Null where no day, or none for certain, is printed. */
  span: DeliverySpan | null;
  text: string;
}

const DIGIT = /\p{Nd}/u;

/** The statements in `text` that print a figure, parted by the shop's dots and bars; a text without any figure is one statement. */
export function readLabelled(text: string, context: DateContext): LabelledDay[] {
  const parts = text.split(/[·•|;]/).map((part) => part.trim());
  const dated = parts.filter((part) => DIGIT.test(part));
  return (dated.length > 0 ? dated : parts.filter((part) => part !== '')).map((part) => {
    const date = afterColon(part);
    return {
      kind: context.words.labelKind(part),
      span: readSpan(DIGIT.test(date) ? date : part, context),
      text: part,
    };
  });
}
