/** The first word of every worker, once it listens. */
export const started = 'started';
