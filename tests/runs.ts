/** How often a law is tried; `npm run fuzz` tries each of them a hundred times as often. */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: count * Number(process.env['CLEANCOPY_FUZZ'] ?? 1),
});
