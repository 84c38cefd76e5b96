/** See `README.md`. The window of time. */
export const time = {
  typeWindow: 'Type the years of the window',
};
