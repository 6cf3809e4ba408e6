/** Made by `npm run generate` from `schema/`: for each schema a function that says yes or no. */
declare const validators: Readonly<Record<string, (value: unknown) => boolean>>;
export = validators;
