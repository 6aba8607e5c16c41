import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is on its way to paper, told before it is laid out for it. */
export class PrintController implements ReactiveController {
  printing = false;
  private query: MediaQueryList | undefined;
  private readonly look = (): void => {
    this.printing = this.query?.matches ?? false;
    this.host.requestUpdate();
  };

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.query = this.host.ownerDocument.defaultView?.matchMedia('print');
    this.query?.addEventListener('change', this.look);
    this.printing = this.query?.matches ?? false;
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.look);
  }
}
