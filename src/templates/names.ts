/** Embeds that are named for the site they come from. */
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

/** What happens to the text between a pair of tags. Text between other pairs is kept. */
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

/** Names of WordPress shortcodes. Only the name distinguishes a shortcode from words in brackets. */
export const wordpressNames = [
  ...['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption'],
  ...hosts,
  ...['videopress', 'vimeo', 'wpvideo', 'youtube', 'slideshow'],
  ...['code', 'sourcecode', 'dropcap', 'pullquote'],
  // Shortcodes of page builders, by prefix.
  ...['et_pb_\\w+', 'fusion_\\w+', 'su_\\w+', 'vc_\\w+'],
];

/** Shortcodes that need neither attributes nor a closing tag. */
export const standsAlone: ReadonlySet<string> = new Set(['gallery', 'playlist']);
