import { isTopicChangeLast } from '../../actions/history.ts';
import { ChangeNote } from '../parts/ChangeNote.tsx';

/** What the last change of topics did, beside the topics. */
export const TopicChangeNote = () => <ChangeNote isOfKind={isTopicChangeLast.value} />;
