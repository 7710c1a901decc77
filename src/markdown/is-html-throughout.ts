import { Tokenizer } from 'htmlparser2';

const voidElements: ReadonlySet<string> = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ],
]);

/** Marks a tag as something other than an element: Markdown's `<https://…>` and `<me@here.org>`. */
const address = /[^a-z\d-]/;

const ignore = (): void => {};
const ignored = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onprocessinginstruction: ignore,
  ontextentity: ignore,
};

/**
 * Whether a body is entirely HTML: it has no words outside of elements at its root.
 *
 * @param body without front matter and template tags
 */
export const isHtmlThroughout = (body: string): boolean => {
  const open: string[] = [];
  const counts = new Map<string, number>();
  let holds = true;
  let name = '';
  const fail = (): void => {
    holds = false;
    tokenizer.pause();
  };
  const start = (): void => {
    if (address.test(name)) {
      if (open.length === 0) fail();
    } else if (!voidElements.has(name)) {
      open.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  };
  const end = (ended: string): void => {
    if (!counts.get(ended)) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      counts.set(last, (counts.get(last) ?? 1) - 1);
      if (last === ended) return;
    }
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (from, to) => {
        if (open.length === 0 && body.slice(from, to).trim() !== '') fail();
      },
      onopentagname: (from, to) => {
        name = body.slice(from, to).toLowerCase();
      },
      onopentagend: start,
      onselfclosingtag: () => {
        if (address.test(name) && open.length === 0) fail();
      },
      onclosetag: (from, to) => end(body.slice(from, to).toLowerCase()),
      ...ignored,
    },
  );
  tokenizer.write(body);
  tokenizer.end();
  return holds;
};
