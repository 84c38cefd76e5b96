import { announcement } from '../state/state.ts';

/** Reads announcements out. */
export const LiveRegion = () => <output class="visually-hidden">{announcement.value}</output>;
