import { css, html, render, type TemplateResult } from 'lit';
import { directionOf } from '../../../i18n/locale.js';
import { base } from '../../../styles/base.js';
import { sheetFor } from '../../dress.js';
import type { Helper, Moment, Served } from '../served.js';
import { runViewOf } from '../session-timer.view.js';

/** What a browser needs to open a window that stays above all others. */
interface WindowOpener {
  requestWindow(size: { readonly width: number; readonly height: number }): Promise<Window>;
}

const size = { width: 340, height: 260 };

const styles = css`
  :root {
    color-scheme: light dark;
    font-family: system-ui, sans-serif;
  }
  body {
    margin: 0;
    background: Canvas;
    color: CanvasText;
  }
  .root {
    display: grid;
    gap: var(--_space);
    align-content: center;
    min-block-size: 100vh;
    padding: 0.75rem;
  }
  .digits {
    font-size: clamp(3em, 28cqi, 12em);
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }
  .keys {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space);
  }
  .button {
    min-block-size: 3rem;
  }
`;

/**
 * Opens a window with the digits, the step and the two buttons that matter, above all other windows: for a session
 * beside a video. To be called in a gesture of the reader.
 *
 * @param closed Told when it is gone, whoever has closed it.
 * @returns Undefined where a browser has none, or refuses.
 */
export async function openWindow(timer: Served, closed: () => void): Promise<Helper | undefined> {
  const { documentPictureInPicture: opener } = window as { readonly documentPictureInPicture?: WindowOpener };
  const made = await opener?.requestWindow(size).catch(() => undefined);
  if (!made) return undefined;
  const { document: page } = made;
  page.adoptedStyleSheets = [...base.flat(), styles].flatMap((style) => sheetFor(page, style) ?? []);
  const accent = getComputedStyle(timer.host).getPropertyValue('--exercise-accent');
  page.documentElement.style.setProperty('--exercise-accent', accent || null);
  made.addEventListener('pagehide', closed, { once: true });
  return {
    update(moment) {
      const { lang } = moment.context.messages;
      Object.assign(page.documentElement, { lang, dir: directionOf(lang) });
      render(content(moment, timer), page.body);
    },
    close() {
      made.close();
      closed();
    },
  };
}

function content({ scene, state, context }: Moment, timer: Served): TemplateResult {
  const { messages } = context;
  const { status } = state;
  const view = status === 'running' || status === 'paused' ? runViewOf(scene, context) : undefined;
  const button = (label: string, k: 'start' | 'play' | 'pause' | 'next'): TemplateResult =>
    html`<button
      class="button"
      type="button"
      @click=${() => {
        timer.act({ k });
      }}
    >
      ${label}
    </button>`;
  const first =
    status === 'running'
      ? button(messages.pause, 'pause')
      : status === 'paused'
        ? button(messages.resume, 'play')
        : button(messages.start, 'start');
  const { step } = view ?? {};
  return html`<main class="root">
    <p lang=${step?.name.lang ?? messages.lang}>
      ${step ? [step.name.value, step.side].filter(Boolean).join(messages.comma) : messages.session}
    </p>
    <p class="digits num" role="timer">${view?.digits}</p>
    ${
      status === 'done'
        ? html`<p>${messages.complete}</p>`
        : html`<div class="keys">${first} ${view ? button(messages.skip, 'next') : undefined}</div>`
    }
  </main>`;
}
