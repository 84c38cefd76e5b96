/** When papers are dated. */
export const dates = {
  none: 'no date',
  /** `2019-04 to 2019-06`, of months between which it lies. */
  range: (from: string, to: string) => `${from} to ${to}`,
};
