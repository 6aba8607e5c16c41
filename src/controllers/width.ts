import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from './on-server.js';

/** Root ems below which a host counts as narrow. */
const limit = 30;

/** How wide a host is, measured before it shows anything and again whenever that changes. */
export class WidthController implements ReactiveController {
  /** Pixels; 0 while it takes no room. */
  width = 0;
  private readonly observer =
    typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => this.measure());

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Whether lines of text fit better than anything side by side. */
  get narrow(): boolean {
    if (onServer) return true;
    const root = getComputedStyle(this.host.ownerDocument.documentElement);
    return this.width < limit * (parseFloat(root.fontSize) || 16);
  }

  hostConnected(): void {
    this.observer?.observe(this.host);
    this.measure();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private measure(): void {
    const { clientWidth } = this.host;
    if (clientWidth === this.width) return;
    this.width = clientWidth;
    this.host.requestUpdate();
  }
}
