const endTag = /<\/(head|iframe|noembed|noframes|script|style|textarea|title|xmp)(?=[\s/>])/gi;

/**
 * Finds the last end tag of each element that would swallow the rest of the article if its end tag were
 * missing.
 */
export class EndTags {
  readonly #html: string;
  #last: ReadonlyMap<string, number> | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  /** @returns whether an end tag with this name follows a place */
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
