import { css } from 'lit';

/** The day that is looked at: the reason before the instruction, one button to press next. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: calc(var(--_space) * 1.75);
  }
  .panel > :empty,
  .panel :is(.keys, .ends):not(:has(button)) {
    display: none;
  }
  .panel .heading {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .keys,
  .ends,
  .said {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }
  .keys .button {
    min-block-size: 2.75rem;
    padding-inline: 1.25em;
  }
  .keys.other {
    align-items: end;
  }
  .keys.other .button {
    padding-inline: 0.8em;
  }
  .field {
    display: grid;
  }
  .field input {
    min-block-size: 2.75rem;
    padding-inline: 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  .little {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    justify-items: start;
  }
  .ends,
  .said .button {
    font-size: 0.9em;
  }
  .said:not(:has(button)):has(p:empty) {
    display: none;
  }
  .asks {
    display: grid;
    gap: var(--_space);
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.8em;
  }
  .standing {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(var(--_space) * 1.5);
  }
`;
