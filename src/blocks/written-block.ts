import type { Block, Place } from './block.ts';

/** The properties of a block other than its text. */
export type Traits = Omit<Block, 'place' | 'text'>;

/** A block that shares equal traits with other blocks, since an article may have millions of blocks. */
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

/** A block with its place in the body. */
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
