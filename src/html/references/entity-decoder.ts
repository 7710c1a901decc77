/**
 * Replaces `entities/decode` in the builds. htmlparser2's tokenizer imports it with its tables of all
 * character references, which are not needed: the tokenizer is told not to decode them, since the package he
 * does.
 */
export class EntityDecoder {
  startEntity(): never {
    throw new Error('the tokenizer was not told to leave references alone');
  }
}

export const DecodingMode = {};
export const htmlDecodeTree = undefined;
export const xmlDecodeTree = undefined;
