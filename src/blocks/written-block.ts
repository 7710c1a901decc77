import type { Block, Place } from './block.ts';

/** What a block has beside its text. */
export type Traits = Omit<Block, 'place' | 'text'>;

/** A block of an article that may have millions: it shares its traits with blocks that have the same. */
export class WrittenBlock implements Block {
  readonly text: string;
  readonly traits: Traits;

  constructor(text: string, traits: Traits) {
    this.text = text;
    this.traits = traits;
  }

  get element(): string {
    return this.traits.element;
  }

  get lang(): string {
    return this.traits.lang;
  }

  get continues(): Block['continues'] {
    return this.traits.continues;
  }

  get linked(): Block['linked'] {
    return this.traits.linked;
  }

  get bold(): Block['bold'] {
    return this.traits.bold;
  }

  get purposes(): number {
    return this.traits.purposes;
  }

  get verbatim(): Block['verbatim'] {
    return this.traits.verbatim;
  }
}

/** A block that knows where it stands. */
export class PlacedBlock extends WrittenBlock {
  readonly place: Place;

  constructor(text: string, traits: Traits, place: Place) {
    super(text, traits);
    this.place = place;
  }
}

export const areSame = (one: Traits, other: Traits): boolean =>
  one.element === other.element &&
  one.lang === other.lang &&
  one.continues === other.continues &&
  one.linked === other.linked &&
  one.bold === other.bold &&
  one.purposes === other.purposes &&
  one.verbatim === other.verbatim;
