/**
 * What the builds have in place of `entities/decode`, whose tables of all references htmlparser2's tokenizer imports:
 * a second one, for he decodes every reference here, and the tokenizer is told to leave them alone.
 */
export class EntityDecoder {
  startEntity(): never {
    throw new Error('the tokenizer was not told to leave references alone');
  }
}

export const DecodingMode = {};
export const htmlDecodeTree = undefined;
export const xmlDecodeTree = undefined;
