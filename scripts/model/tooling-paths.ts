/**
 * What decides what is checked, and how, as patterns of `CODEOWNERS`. All files of the root are among them, named or
 * not: an `.npmrc` or another configuration that somebody adds there steers the tools without being asked. Changesets
 * are not: they hold sentences about a proposal, and whoever approves the proposal approves those.
 */
export const TOOLING_PATHS: readonly string[] = [
  '/*',
  '/.changeset/config.json',
  '/.ci/',
  '/.husky/',
  '/.vscode/',
  '/schema/',
  '/scripts/',
  '/site/',
  '/test/',
  '/.github/',
];

/** The group of `settings.yaml` that owns the tooling; without it the coordination group does. */
export const TOOLING_GROUP = 'tooling';
