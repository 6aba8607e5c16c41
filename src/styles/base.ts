import { css } from 'lit';
import { tokens } from './tokens.js';

/**
 * What every element stands on. The frame is an inner element and not the host, because a page's rules for everything
 * (`* { all: unset }`) win over `:host`.
 */
export const base = [
  tokens,
  css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .root {
      display: block;
      container-type: inline-size;
      font: inherit;
      line-height: 1.5;
      color: var(--exercise-text, inherit);
      text-align: start;
      text-wrap: pretty;
      overflow-wrap: anywhere;
      hyphens: manual;
      -webkit-text-size-adjust: 100%;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    :is(h2, h3, h4, h5, h6, p, ol, ul, dl, dd, figure) {
      margin: 0;
      padding: 0;
      font: inherit;
    }
    :is(ul, ol) {
      list-style: none;
    }
    [dir] {
      text-align: match-parent;
    }
    .heading {
      font-weight: 650;
      line-height: 1.3;
    }
    .head .heading {
      line-height: 1.15;
      letter-spacing: -0.01em;
      text-wrap: balance;
    }
    .head :is(h5, h6) {
      font-size: 1.1em;
    }
    .head h2 {
      font-size: 1.6em;
    }
    .head h3 {
      font-size: 1.4em;
    }
    .head h4 {
      font-size: 1.25em;
    }
    .num {
      font-variant-numeric: tabular-nums lining-nums;
    }
    svg {
      fill: none;
      stroke: currentColor;
    }
    .quiet,
    .small {
      color: var(--_quiet);
    }
    .small {
      font-size: 0.84em;
    }
    .sr {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    a,
    .link {
      color: var(--_accent);
      text-decoration: underline 1px;
      text-underline-offset: 0.18em;
    }
    .link {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    :is(a, .link):hover {
      text-decoration-thickness: 2px;
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
      border-radius: 2px;
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      min-inline-size: 2.25rem;
      min-block-size: max(2.25rem, 24px);
      padding: 0 0.8em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    .button:hover:not([aria-disabled]) {
      border-color: currentColor;
    }
    .button[aria-disabled] {
      opacity: 0.4;
      cursor: default;
    }
    .note {
      font-size: 0.84em;
      color: var(--_quiet);
      border-inline-start: 3px solid var(--_accent);
      padding-inline-start: 0.8em;
      margin-block: 0.5em;
    }
    @media (pointer: coarse) {
      .button {
        min-inline-size: 2.75rem;
        min-block-size: 2.75rem;
      }
    }
  `,
];
