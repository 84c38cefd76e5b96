import { texts } from '../../texts/texts.ts';

/** What stands in place of a drawing of change where time is not known. */
export const NoDates = ({ title }: { readonly title: string }) => (
  <header class="stage-head">
    <h2>{title}</h2>
    <p>{texts.stage.noDates}</p>
  </header>
);
