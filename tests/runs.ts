/** How many times a property is checked. `npm run fuzz` checks each a hundred times as often. */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: count * Number(process.env['CLEANCOPY_FUZZ'] ?? 1),
});
