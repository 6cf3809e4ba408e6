/** How many lines are shown, for whoever sees it and whoever hears it. */
export function shownText(shown: number, all: number): string {
  if (shown === all) return `Alle ${all} linjer vises.`;
  if (shown === 0) return 'Ingen linjer passer. Prøv med færre bogstaver.';
  return `${shown} af ${all} linjer vises.`;
}
