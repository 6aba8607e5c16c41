import { css } from 'lit';

/** The settings under the head of a timer: a row each, high enough for a thumb. And a timer that is the whole screen. */
export const settingsStyles = css`
  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0 2em;
    padding-block: var(--_space);
    border-block: 1px solid var(--_line);
  }
  .setting > :is(label, .button) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: center;
    min-block-size: max(3rem, 48px);
    inline-size: 100%;
  }
  .settings :is(select, [type='range']) {
    flex: 1 1 10em;
    min-inline-size: 0;
    max-inline-size: 20em;
    min-block-size: 2.5rem;
    margin: 0;
  }
  .settings select {
    padding: 0 0.6em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    /* Below this size a phone zooms in on a field. */
    font-size: max(1em, 16px);
  }
  /* A list that drops down has a ground of its own, which may not be the one that its colour was made for. */
  .settings option {
    background: Canvas;
    color: CanvasText;
  }
  .settings input {
    accent-color: var(--_accent);
  }
  .settings [type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
  }
  .settings .tick {
    flex-wrap: nowrap;
  }
  .setting > .button {
    justify-content: center;
    margin-block: 0.25rem;
  }
  .settings :disabled {
    opacity: 0.6;
    cursor: default;
  }
  :host(:fullscreen) {
    overflow: auto;
    padding: var(--exercise-space, 0.5rem) 1rem;
    background: var(--exercise-surface, Canvas);
    color: var(--exercise-text, CanvasText);
  }
  :host(:fullscreen) .timer {
    align-content: start;
    min-block-size: 100%;
  }
  @media print {
    .settings {
      display: none;
    }
  }
`;
