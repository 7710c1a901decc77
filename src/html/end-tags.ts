const endTag = /<\/(head|iframe|noembed|noframes|script|style|textarea|title|xmp)(?=[\s/>])/gi;

/** Where the elements whose missing end tag would take the whole article with it are ended for the last time. */
export class EndTags {
  readonly #html: string;
  #last: ReadonlyMap<string, number> | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  /** @returns whether an end tag of this name stands behind a place */
  follows(name: string, place: number): boolean {
    this.#last ??= this.#find();
    return (this.#last.get(name) ?? -1) >= place;
  }

  #find(): ReadonlyMap<string, number> {
    const last = new Map<string, number>();
    for (const { 1: name = '', index } of this.#html.matchAll(endTag)) last.set(name.toLowerCase(), index);
    return last;
  }
}
