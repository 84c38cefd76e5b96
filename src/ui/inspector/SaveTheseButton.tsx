import { openSavePapers } from '../../actions/savePapers.ts';
import { texts } from '../../texts/texts.ts';

/** The way from a list of papers to a file of them; of several that are selected, their joint papers. */
export const SaveTheseButton = ({ isJoint = false }: { readonly isJoint?: boolean }) => (
  <button type="button" class="quiet" onClick={() => openSavePapers(isJoint)}>
    {texts.savePapers.these}
  </button>
);
