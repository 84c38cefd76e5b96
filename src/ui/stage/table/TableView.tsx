import type { Opened } from '../../../work/protocol.ts';

/** The graph as a table, in step with window, filters and selection. */
export const TableView = ({ current }: { readonly current: Opened }) => <p>{current.title}</p>;
