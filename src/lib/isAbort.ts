/** Somebody has cancelled it; nothing broke. */
export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
