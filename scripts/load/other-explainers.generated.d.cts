import type { Explainers } from './explain-refusals.ts';

/** Made by `npm run generate` from `schema/`: by schema, a function that leaves every error behind. */
declare const explainers: Explainers;
export = explainers;
