import type { Session, SessionState } from '../session/session.ts';

/** How what is open is looked at now, without the papers; undefined where nothing is open. */
export function stateNow(): SessionState | undefined {
  return undefined;
}

/** The same as text, for files that carry it with them; '' where nothing is open. */
export function carriedNow(): string {
  return '';
}

/**
 * What is open as a whole; undefined where nothing is, or where it was replaced meanwhile.
 *
 * @throws Error when the worker cannot tell it.
 */
export async function sessionNow(): Promise<Session | undefined> {
  return Promise.resolve(undefined);
}

/** Downloads what is open as a whole. */
export async function saveSession(): Promise<void> {
  return Promise.resolve();
}

/** Opens a session in the place of what is open, which stays until the session is there. */
export async function openSession(session: Session, name: string): Promise<void> {
  void session;
  void name;
  return Promise.resolve();
}
