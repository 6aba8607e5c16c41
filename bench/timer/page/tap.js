/**
 * Listens to all that a page's audio contexts give out. Runs there, before anything else: elements and peers make their
 * contexts themselves. `tap` then holds when each sound was heard, and `tap.since` when it began to listen, in
 * milliseconds as `performance.now()` counts them.
 */
export function tapAudio() {
  /** @type {number[] & { since?: number }} */
  const tap = [];
  Object.assign(globalThis, { tap });
  globalThis.AudioContext = class extends AudioContext {
    constructor(/** @type {AudioContextOptions | undefined} */ options) {
      super(options);
      const out = new GainNode(this);
      out.connect(super.destination);
      Object.defineProperty(this, 'destination', { value: out });
      this.audioWorklet.addModule('/worklet.js').then(
        () => this.listenTo(out),
        // A context that was closed meanwhile gives nothing out.
        () => undefined,
      );
    }

    /** @param {AudioNode} out */
    listenTo(out) {
      if (this.state === 'closed') return;
      const node = new AudioWorkletNode(this, 'tap', { numberOfOutputs: 0 });
      node.port.onmessage = ({ data: at }) => {
        const { contextTime = NaN, performanceTime = NaN } = this.getOutputTimestamp();
        tap.push(performanceTime + (at - contextTime) * 1000);
      };
      out.connect(node);
      tap.since ??= performance.now();
    }
  };
}
