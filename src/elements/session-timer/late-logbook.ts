import type { ReactiveControllerHost } from 'lit';
import { LatePart, LateScript } from '../late-part.js';
import type * as books from './logbook.js';

const script = new LateScript(() => import('./logbook.js'));

/** What the reader of a session has done so far, and does now. */
export const lateLogbook = (host: ReactiveControllerHost): LatePart<typeof books, books.Logbook> =>
  new LatePart(host, script, ({ Logbook }) => new Logbook(host));
