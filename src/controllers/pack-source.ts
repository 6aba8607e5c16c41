import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAllowedUrl } from '../pack/url.js';
import { onServer } from './on-server.js';
import { claim, type Answer, type Claim } from './page-requests.js';
import { readingOf, type SourceReading } from './readings.js';

/** A pack with what an element needs to show it. */
export interface Source extends SourceReading {
  /** Address against which the relative addresses in the pack are resolved. */
  readonly base: string;
  /** The text it was read from, for lines and columns. */
  readonly text?: string;
  /** The item named behind `#` in `src`. */
  readonly fragment?: string;
}

/** What an element has in the way of a pack. */
export type SourceState =
  | { readonly status: 'none' | 'loading' }
  | { readonly status: 'read'; readonly source: Source }
  | { readonly status: 'failed'; readonly url: string; readonly answer: Extract<Answer, { ok: false }> };

interface SourceHost extends ReactiveControllerHost, Element {
  src: string | undefined;
  pack: unknown;
  /** Address against which a pack that is given is read; that of the page without it. */
  readonly base?: string | undefined;
}

const inlineScript = ':scope > script[type="application/json"]';

/** What was behind the door that was open last: enough to tell whether anything changed. */
type Door = { readonly kind: 'pack' | 'src' | 'inline'; readonly value: unknown };

/**
 * Gets an element its pack by one of three doors: the property `pack`, else the address `src`, else a child
 * `<script type="application/json">`. A change of any of them counts, also while a page is still being parsed.
 */
export class PackSource implements ReactiveController {
  state: SourceState = { status: 'none' };
  private door: Door | undefined;
  private claimed: Claim | undefined;
  private readonly look = (): void => {
    this.load();
  };
  private children: MutationObserver | undefined;

  constructor(private readonly host: SourceHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.children ??= new MutationObserver(this.look);
    this.children.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.load();
  }

  hostDisconnected(): void {
    this.children?.disconnect();
    this.release();
    if (this.state.status === 'loading') this.door = undefined;
  }

  /** Looks at the doors again, while the host is on the page: one that has left asks nobody for anything. */
  load(): void {
    if (!this.host.isConnected && !onServer) return;
    const door = this.openDoor();
    if (door?.kind === this.door?.kind && door?.value === this.door?.value) return;
    this.release();
    this.door = door;
    if (!door) this.set({ status: 'none' });
    else if (door.kind === 'src') void this.fetch(door);
    else this.give(door, door.value);
  }

  private openDoor(): Door | undefined {
    const { pack, src } = this.host;
    if (pack !== undefined && pack !== null) return { kind: 'pack', value: pack };
    // A server gives a pack: it asks nobody for one, and has no children to look at.
    if (onServer) return undefined;
    if (src) return { kind: 'src', value: src };
    const script = this.host.querySelector(inlineScript);
    const text = script?.textContent;
    return script && text?.trim() && !this.isArriving(script) ? { kind: 'inline', value: text } : undefined;
  }

  /** Whether a page that is still being parsed may not be through with a script; then looks again at its end. */
  private isArriving(script: Element): boolean {
    const page = script.ownerDocument;
    if (page.readyState !== 'loading' || script.nextSibling || this.host.nextSibling) return false;
    page.addEventListener('DOMContentLoaded', this.look, { once: true });
    return true;
  }

  private async fetch(door: Door): Promise<void> {
    const [address = '', fragment] = String(door.value).split('#');
    const url = absolute(address, this.host.baseURI);
    if (url === undefined) {
      this.set({ status: 'failed', url: address, answer: { ok: false, reason: 'address' } });
      return;
    }
    this.set({ status: 'loading' });
    this.claimed = claim(url);
    const answer = await this.claimed.answer;
    if (this.door !== door) return;
    if (!answer.ok) {
      this.set({ status: 'failed', url, answer });
      return;
    }
    this.give(door, answer.text, answer, { base: url, ...(fragment && { fragment: decode(fragment) }) });
  }

  /** Takes what is behind a door: at once where it is plain, else when it has been read thoroughly. */
  private give(door: Door, input: unknown, key = input, more: Partial<Source> = {}): void {
    const take = (reading: SourceReading): void => {
      if (this.door !== door) return;
      // What is wrong with lines has its place already.
      const text = typeof input === 'string' && !reading.notes ? { text: input } : {};
      const base = this.host.base ?? this.host.baseURI;
      this.set({ status: 'read', source: { base, ...text, ...more, ...reading } });
    };
    const reading = readingOf(key, input, more.base);
    // By what it has and not by its class: pages put promises of their own in the place of the browser's.
    if ('pack' in reading) {
      take(reading);
      return;
    }
    this.set({ status: 'loading' });
    void reading.then(take);
  }

  private release(): void {
    this.claimed?.release();
    this.claimed = undefined;
  }

  private set(state: SourceState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

/** A fragment as its author meant it, also where a host has escaped it. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function absolute(address: string, base: string): string | undefined {
  if (!isAllowedUrl(address, 'link')) return undefined;
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
