import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LateScript } from '../late-part.js';
import type * as parts from './attendant-parts.js';
import type { Served } from './served.js';

const script = new LateScript<typeof parts>(() => import('./attendant-parts.js'));

/**
 * Calls those who let a session be heard, felt and seen from afar. Where they cannot be loaded, the session runs all the
 * same.
 */
export class Attendant implements ReactiveController {
  /** Whether the settings are open. */
  open = false;
  private crew: parts.Crew | undefined;
  private name: string | undefined;

  constructor(private readonly timer: Served) {
    timer.host.addController(this);
  }

  /** To be called when there is a session to start: a gesture must not have to wait for a script. */
  prepare(): void {
    script.load().then(
      () => this.timer.host.requestUpdate(),
      () => undefined,
    );
  }

  /** To be called in a gesture of the reader: browsers are silent before. */
  unlock(): void {
    this.crew?.unlock();
  }

  /** Opens the settings, or closes them. */
  toggle(): void {
    this.open = !this.open;
    // Where they did not come at first, a reader tries again.
    this.prepare();
    this.timer.host.requestUpdate();
  }

  get settings(): TemplateResult | typeof nothing {
    return this.crew?.panel?.content(this.open) ?? nothing;
  }

  hostUpdated(): void {
    const { host } = this.timer;
    const name = host.isConnected ? this.timer.view()?.name : undefined;
    if (this.crew && name !== this.name) this.hostDisconnected();
    if (name !== undefined && script.now)
      this.crew ??= new script.now.Crew(this.timer, name, () => (this.open = false));
    this.name = name;
    this.crew?.pump();
  }

  hostDisconnected(): void {
    this.crew?.close();
    this.crew = undefined;
  }
}
