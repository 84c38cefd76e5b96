/** Where the browser keeps small things. It may be forbidden, or full: then nothing is remembered. */
export function rememberingStore(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
