import type { FormData } from '../../data/form-data.ts';
import type { AskJudge } from './ask-judge.ts';

/** What the page tells the form. */
export interface ProposeSettings {
  readonly form: FormData;
  readonly ask: AskJudge;
  readonly repository: string;
  /** How to go back to the root of the site. */
  readonly site: string;
  /** What stands after `?` in the page's address. */
  readonly search: string;
}
