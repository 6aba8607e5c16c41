import type { ReactiveControllerHost } from 'lit';

/** A script that loads when the first element of the page needs it: after that, none waits for it any more. */
export class LateScript<Script> {
  now: Script | undefined;

  constructor(private readonly bring: () => Promise<Script>) {}

  async load(): Promise<void> {
    this.now ??= await this.bring();
    // WebKit hands out scripts that have not run to a frame that was taken away: whoever asks again at once does so for good.
    if (!this.now) throw new Error('The script has not run.');
  }
}

/** Brings an element a part of itself as soon as it needs it: a page on which none does loads none of it. */
export class LatePart<Script, Part> {
  /** Undefined until there is a need for it, and where it cannot be loaded: the element then does without. */
  now: Part | undefined;
  /** Whether all is here, or will not come. */
  ready = true;
  /** Whether it will not come. */
  lost = false;

  constructor(
    protected readonly host: ReactiveControllerHost,
    private readonly script: LateScript<Script>,
    private readonly take: (script: Script) => Part,
  ) {}

  /** Whether its script has come, for this element or another one of the page: to take it then costs nothing. */
  get here(): boolean {
    return this.script.now !== undefined;
  }

  /** To be called before each update, and after it by who needs the part only then. */
  prepare(needed: boolean): void {
    const { script, lost } = this;
    const missing = needed && !this.now && !lost;
    this.ready = !missing || script.now !== undefined;
    if (missing && script.now) this.now = this.take(script.now);
    else if (missing) void this.load();
  }

  private async load(): Promise<void> {
    try {
      await this.script.load();
    } catch {
      this.lost = true;
    }
    this.host.requestUpdate();
  }
}

/** A part that cannot be loaded, without a network say, is no error of the page that the element stands on. */
export const ifItLoads =
  <Given extends readonly unknown[]>(act: (...given: Given) => Promise<void>) =>
  (...given: Given): void => {
    act(...given).catch(() => undefined);
  };
