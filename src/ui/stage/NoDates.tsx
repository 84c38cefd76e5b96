/** In place of a drawing of what has no dates. */
export const NoDates = () => (
  <p>None of these papers has a date, so nothing can be told of change. A year in the files is enough.</p>
);
