import { css } from 'lit';
import type { Helper, Moment, Served } from '../served.js';

/** Milliseconds that a flash lasts, and from one to the next at least: light that comes more often can hurt. */
const [length, apart] = [500, 1000];

const counts = new Set(['three', 'two', 'one', 'half']);

const styles = css`
  .flash {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_accent);
    opacity: 0.5;
    pointer-events: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .flash {
      animation: flash 500ms ease-out forwards;
    }
    @keyframes flash {
      from {
        opacity: 0.9;
      }
      to {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .flash {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;

/** Lights the whole screen for a moment when something begins, for rooms in which nobody hears a phone. */
export class Flash implements Helper {
  private readonly light = document.createElement('div');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = -apart;

  constructor(private readonly timerOn: Served) {
    timerOn.wear(styles);
    this.light.className = 'flash';
    this.light.setAttribute('part', 'flash');
    this.light.ariaHidden = 'true';
    // Above all else on the page, and in full screen.
    this.light.popover = 'manual';
  }

  update({ due }: Moment): void {
    const now = performance.now();
    if (now - this.last < apart || !due.some(({ kind }) => !counts.has(kind))) return;
    this.last = now;
    this.timerOn.host.renderRoot.querySelector('.root')?.append(this.light);
    this.light.showPopover();
    this.timer = setTimeout(() => this.light.remove(), length);
  }

  close(): void {
    clearTimeout(this.timer);
    this.light.remove();
  }
}
