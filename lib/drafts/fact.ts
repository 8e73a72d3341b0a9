// What a fact of a draft is: something that a sentence may say, with its day and the proof that carries it.

import { readParcel } from '../facts/parcel';
import type { Day } from '../model/day';
import type { ProofItem } from '../model/evidence';
import type { Shipment } from '../model/shipment';
import type { DraftInput } from './draft-input';
import type { ProofFinder } from './find-proof';
import type { ParcelStory } from './parcel';
import type { Speech, SpeechArguments } from './speech';

/** Something that a sentence may say, with the proof that carries it. */
export interface Fact {
  /** `fact-<key>` as a sentence, `fact-<key>.point` in a list of dates. */
  key: string;
  /** The day that it stands under in a list of dates; null for what has none. */
  on: Day | null;
  args: SpeechArguments;
  cites: number[];
  /** Papers that say the same, cited beside the rest. */
  papers?: number[];
  /** The proof to get when `cites` is empty; null when it needs none. */
  needs: ProofItem | null;
}

/** A fact that would be told if it were known: a field's path. */
export interface MissingFact {
  lacks: string;
}

export interface StoryContext {
  input: DraftInput;
  speech: Speech;
  proof: ProofFinder;
  parcel: ParcelStory;
}

export type Finder = (context: StoryContext) => Fact | MissingFact | null;

/** A fact of the parcel's events: carried by every capture that shows the same newest event. */
export function ofTracking(context: StoryContext, key: string, on: Day, args: SpeechArguments = {}): Fact {
  const { parcel, proof, speech } = context;
  const last = parcel.parcel?.lastEventOn;
  const isSame = (seen: Shipment) => readParcel(seen).lastEventOn === last;
  return {
    key,
    on,
    args: { date: speech.day(on), ...args },
    cites: proof.ofParcel(parcel.shipment?.trackingNumbers ?? [], isSame),
    needs: 'tracking',
  };
}
