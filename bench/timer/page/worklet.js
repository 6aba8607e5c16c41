// Tells of every sound that begins: the first sample that can be heard after a silence.

/** A sample that can be heard; seconds without one that make a silence, longer than the gaps within one sound. */
const [audible, silence] = [0.01, 0.2];

class Tap extends AudioWorkletProcessor {
  last = -Infinity;

  /** @param {Float32Array[][]} inputs */
  process([[channel = new Float32Array()] = []]) {
    for (let index = 0; index < channel.length; index++) {
      if (Math.abs(channel[index]) < audible) continue;
      const at = (currentFrame + index) / sampleRate;
      if (at - this.last > silence) this.port.postMessage(at);
      this.last = at;
    }
    return true;
  }
}

registerProcessor('tap', Tap);
