/** Names begin like this; another way to keep a session would be another number. */
const prefix = 'exercise-elements/1/session/';

/** The name in this browser under which a session is kept while it goes on. */
export const sessionKey = (name: string): string => prefix + name;

/** Whether something is kept of a session, whatever it is worth: it may have to be shown where it was left. */
export function isKept(name: string): boolean {
  try {
    return localStorage.getItem(sessionKey(name)) !== null;
  } catch {
    return false;
  }
}
