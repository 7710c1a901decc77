/** Declarations of `display` and `visibility`. The last one counts, but `!important` takes precedence. */
const declaration = /(?:^|;)\s*(display|visibility)\s*:\s*([a-z-]+)\s*(!\s*important)?/gi;

const comment = /\/\*[\s\S]*?(?:\*\/|$)/g;

/**
 * @param style the value of a `style` attribute
 * @returns whether it hides the element: `display:none`, `visibility:hidden` or `visibility:collapse`
 */
export const isHiddenByStyle = (style: string): boolean => {
  const last = new Map<string, { value: string; important: boolean }>();
  for (const [, property = '', value = '', importance] of style.replace(comment, '').matchAll(declaration)) {
    const important = importance !== undefined;
    const name = property.toLowerCase();
    if (important || !last.get(name)?.important) last.set(name, { value: value.toLowerCase(), important });
  }
  const visibility = last.get('visibility')?.value;
  return last.get('display')?.value === 'none' || visibility === 'hidden' || visibility === 'collapse';
};
