import { commandCalled, titleOf } from '../../actions/registry.ts';
import { texts } from '../../texts/texts.ts';

/** What stands in place of a drawing of change where time is not known, and where it is told what was read. */
export function NoDates({ title }: { readonly title: string }) {
  const report = commandCalled('report');
  return (
    <header class="stage-head">
      <h2>{title}</h2>
      <p>{texts.stage.noDates}</p>
      <button type="button" onClick={report.run}>
        {titleOf(report)}
      </button>
    </header>
  );
}
