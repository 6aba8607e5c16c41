import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether the page is on its way to paper, told before it is laid out for it. Both ways to know are needed: the query
 * alone answers when browsers have counted the pages already, and then they cut off what comes after, and a page that
 * is only looked at as print sends no event.
 */
export class PrintController implements ReactiveController {
  printing = false;
  private query: MediaQueryList | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.query = matchMedia('print');
    this.query.addEventListener('change', this.look);
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.look);
    this.look();
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.look);
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.look);
  }

  private readonly look = (): void => this.set(this.query?.matches ?? false);

  private readonly begin = (): void => this.set(true);

  private set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.host.requestUpdate();
  }
}
