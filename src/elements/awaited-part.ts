import { LatePart } from './late-part.js';

/** A late part that a reader may press for before it is there: what they want waits for it. */
export class AwaitedPart<Script, Part> extends LatePart<Script, Part> {
  /** What was asked for, in order. */
  private readonly asked: ((part: Part) => void)[] = [];

  /** Does something with the part: at once, or as soon as it is here. What did not come is asked for once more. */
  readonly do = (what: (part: Part) => void): void => {
    if (this.now) return what(this.now);
    this.asked.push(what);
    if (!this.lost) return;
    this.lost = false;
    this.host.requestUpdate();
  };

  /** Does what was asked for before the part was here. Whether there was anything. */
  answer(): boolean {
    const { now } = this;
    const asked = now ? this.asked.splice(0) : [];
    for (const what of asked) if (now) what(now);
    return asked.length > 0;
  }
}
