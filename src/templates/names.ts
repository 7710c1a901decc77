/** Sites whose players and posts are embedded by their names. */
const hosts = [
  'dailymotion',
  'facebook',
  'flickr',
  'googlemaps',
  'instagram',
  'soundcloud',
  'spotify',
  'tiktok',
  'tweet',
];

/** What becomes of the text that a pair of tags encloses; in all other pairs it stays. */
export const pairKinds: Readonly<Record<'dropped' | 'code' | 'raw', ReadonlySet<string>>> = {
  dropped: new Set([
    ...['audio', 'chart', 'embed', 'gallery', 'iframe', 'map', 'mermaid', 'playlist', 'slideshow', 'video'],
    ...hosts,
    ...['vimeo', 'videopress', 'wpvideo', 'youtube'],
    ...['capture', 'comment', 'css', 'javascript', 'js', 'schema', 'style', 'stylesheet'],
  ]),
  code: new Set(['code', 'highlight', 'sourcecode']),
  raw: new Set(['raw', 'verbatim']),
};

/** Names of WordPress's shortcodes, which nothing else tells from words in brackets. */
export const wordpressNames = [
  ...['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption'],
  ...hosts,
  ...['videopress', 'vimeo', 'wpvideo', 'youtube', 'slideshow'],
  ...['code', 'sourcecode', 'dropcap', 'pullquote'],
  // Page builders name all of theirs alike.
  ...['et_pb_\\w+', 'fusion_\\w+', 'su_\\w+', 'vc_\\w+'],
];

/** Those that mean something without attributes and without a second tag. */
export const standsAlone: ReadonlySet<string> = new Set(['gallery', 'playlist']);
