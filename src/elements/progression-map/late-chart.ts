import type { CSSResult, ReactiveControllerHost } from 'lit';
import type * as parts from './chart-parts.js';
import type { Keyboard } from './keyboard.js';

type ChartScript = typeof parts;

/** Once a map of the page has loaded it, none waits for it any more. */
let script: ChartScript | undefined;

/** Brings a map its picture as soon as there is room to draw one: a page on which all maps are lists loads none of it. */
export class LateChart {
  /** Undefined until there is a need for it, and where it cannot be loaded: a map is a list then. */
  now: (Pick<ChartScript, 'chart' | 'pictureOf'> & { readonly keyboard: Keyboard }) | undefined;
  /** Whether all is here, or will not come. */
  ready = true;
  lost = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wear: (style: CSSResult) => void,
  ) {}

  prepare(needed: boolean): void {
    const missing = needed && !this.now && !this.lost;
    this.ready = !missing || script !== undefined;
    if (missing && script) this.take(script);
    else if (missing) void this.load();
  }

  private async load(): Promise<void> {
    try {
      script ??= await import('./chart-parts.js');
    } catch {
      this.lost = true;
    }
    this.host.requestUpdate();
  }

  private take({ chart, pictureOf, Keyboard, chartStyles }: ChartScript): void {
    this.wear(chartStyles);
    this.now = { chart, pictureOf, keyboard: new Keyboard() };
  }
}
