/** Made by `npm run generate` from `workbook-frame.ts`: the workbook without its rows; what stands in `{{…}}` is filled in. */
declare const frame: {
  /** Path in the container and text, in the container's order. */
  readonly parts: readonly (readonly [path: string, text: string])[];
  /** Number of the style of each column's cells, left to right. */
  readonly styles: readonly number[];
};
export = frame;
