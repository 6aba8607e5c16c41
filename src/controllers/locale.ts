import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dictionary, Words } from '../i18n/dictionary.js';
import { onServer } from './on-server.js';

/** What the observer of the page tells of a change. */
interface Watcher {
  refresh(): void;
}

const watching = new Set<Watcher>();
let observer: MutationObserver | undefined;

/** One observer serves the page, and only while an element is on it. It sees into the shadow roots around elements. */
function watch(controller: Watcher, host: Element): void {
  watching.add(controller);
  observer ??= new MutationObserver(() => {
    for (const each of watching) each.refresh();
  });
  for (let at: Element | undefined = host; at;) {
    const root: Node = at.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}

function unwatch(controller: Watcher): void {
  watching.delete(controller);
  if (watching.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

/** The reader's language: that of the nearest ancestor, across shadow roots, or of the pack where none says. */
export class LocaleController<W extends Words> implements ReactiveController {
  /** BCP 47 tag in which numbers, units and lists are written. */
  locale = 'en';
  /** The words of the interface in that language, or in English. */
  messages: W;
  /** Whether those words are here; what is shown before would change under the reader's eyes. */
  ready = true;
  private otherwise = 'en';

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly dictionary: Dictionary<W>,
  ) {
    this.messages = dictionary.en;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this, this.host);
    this.refresh();
  }

  hostDisconnected(): void {
    unwatch(this);
  }

  /** Sets the language to use where the page names none. */
  fallBackTo(locale: string): void {
    // A server connects nothing: it asks here for the first time.
    if (locale === this.otherwise && !onServer) return;
    this.otherwise = locale;
    this.refresh();
  }

  refresh(): void {
    const locale = valid(nearestLanguage(this.host)) ?? valid(this.otherwise) ?? 'en';
    if (locale === this.locale) return;
    this.locale = locale;
    const known = this.dictionary.now(locale);
    this.ready = known !== undefined;
    if (known) this.use(known);
    else void this.load(locale);
  }

  private async load(locale: string): Promise<void> {
    const messages = await this.dictionary.load(locale);
    if (locale === this.locale) this.use(messages);
  }

  private use(messages: W): void {
    this.ready = true;
    this.messages = messages;
    this.host.requestUpdate();
  }
}

function nearestLanguage(element: Element): string | undefined {
  if (onServer) return element.getAttribute('lang') ?? undefined;
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** The tag if `Intl` takes it: a host may have written anything. */
function valid(tag: string | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}
