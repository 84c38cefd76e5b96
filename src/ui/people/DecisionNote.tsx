import { isDecisionLast } from '../../actions/history.ts';
import { ChangeNote } from '../parts/ChangeNote.tsx';

/** What the last decision did, in the inspector. */
export const DecisionNote = () => <ChangeNote isOfKind={isDecisionLast.value} />;
