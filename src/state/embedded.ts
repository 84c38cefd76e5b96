import { signal } from '@preact/signals';

/** Shown inside another page: the map and its timeline, and nothing beside them that is kept or asked. */
export const isEmbedded = signal(false);
