import { css, unsafeCSS } from 'lit';
import { stateSigns } from '../state-sign.js';

/**
 * Signs of states without elements: they are cut out of a border, which keeps its colour where colours are forced. On a
 * vast map a ring with nothing in it is a mere border, because it is moved all the time.
 */
const signs = css`
  .box + .state::before {
    content: '';
    inline-size: 16px;
    block-size: 16px;
    border: 8px solid;
  }
  .box + .todo::before {
    clip-path: path(evenodd, '${unsafeCSS(stateSigns.todo)}');
  }
  .box.some + .todo::before {
    inline-size: 14px;
    block-size: 14px;
    border-width: 1.5px;
    border-radius: 50%;
    clip-path: none;
  }
  .box + .doing::before {
    clip-path: path(evenodd, '${unsafeCSS(stateSigns.doing)}');
  }
  .box + .done::before {
    clip-path: path(evenodd, '${unsafeCSS(stateSigns.done)}');
  }
  .box + .skipped::before {
    clip-path: path(evenodd, '${unsafeCSS(stateSigns.skipped)}');
  }
`;

/** The boxes of a picture, each with all that there is room for. All are placed by hand, for there are many. */
export const boxStyles = css`
  .box {
    position: absolute;
    contain: layout style;
    padding: 0.45em 0.7em 0 2.3em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: var(--_radius);
    line-height: 1.25;
    color: inherit;
    text-decoration: none;
  }
  .box:dir(rtl) {
    padding-inline: 2.3em 0.7em;
  }
  .box.onway {
    border-color: var(--_accent);
  }
  .box.recommended {
    border-width: 2px;
    padding-block-start: calc(0.45em - 1px);
    padding-inline: calc(2.3em - 1px) calc(0.7em - 1px);
  }
  .box.faded {
    border-style: dotted;
  }
  .box.some,
  .box.name {
    padding-block-start: 1.1em;
  }
  .box.name {
    padding-inline: 0.7em;
  }
  .box.name.done {
    background: var(--_wash);
  }
  .box:hover {
    text-decoration: underline 1px;
  }
  .box:focus-visible {
    outline-width: calc(2px / min(1, var(--_zoom, 1)));
    border-radius: var(--_radius);
  }
  .cut {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .box + .state {
    position: absolute;
    font-size: inherit;
    margin-block-start: calc(1.125em - 15px);
    margin-inline-start: calc(1.3em - 15px);
  }
  .box.some + .state {
    margin-block-start: calc(1.725em - 15px);
  }
  .marks {
    position: absolute;
    margin-block-start: calc(-1.6em - 1px);
    padding-inline-end: calc(0.7em + 1px);
    line-height: 1;
    text-align: end;
    pointer-events: none;
  }
  .marks > * + * {
    margin-inline-start: 0.6em;
  }
  @media (forced-colors: active) {
    .box,
    .box.onway {
      border-color: CanvasText;
    }
  }
  ${signs}
`;
