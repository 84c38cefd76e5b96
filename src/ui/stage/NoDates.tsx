/** What stands in place of a drawing of change where time is not known. */
export const NoDates = ({ title }: { readonly title: string }) => (
  <header class="stage-head">
    <h2>{title}</h2>
    <p>None of these papers has a date, so nothing can be told of change. A year in the files is enough.</p>
  </header>
);
