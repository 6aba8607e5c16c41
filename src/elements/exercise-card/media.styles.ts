import { css } from 'lit';

/** Pictures and videos, also on paper: they load later than the other styles. */
export const mediaStyles = css`
  .more-media {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .more-media figure {
    max-inline-size: 22rem;
  }
  ol figure {
    max-inline-size: 14rem;
    margin-block: 0.4em;
  }
  figcaption {
    padding-block-start: 0.3em;
  }
  .frame {
    position: relative;
    display: grid;
    align-items: end;
    background: var(--_wash);
    border-radius: calc(var(--_radius) - 2px);
    overflow: clip;
  }
  .frame > * {
    grid-area: 1 / 1;
  }
  .frame :is(img, video, iframe) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 0;
  }
  .frame iframe {
    aspect-ratio: 16 / 9;
  }
  .blank {
    display: grid;
    place-items: center;
    aspect-ratio: 16 / 10;
    padding: 1.5em;
    text-align: center;
    color: var(--_quiet);
  }
  .play,
  .failure {
    z-index: 1;
    justify-self: start;
    margin: 10px;
  }
  .play,
  .failure {
    background: var(--exercise-surface, Canvas);
    color: var(--exercise-text, CanvasText);
  }
  .failure {
    padding: 0.2em 0.6em;
    border-radius: var(--_radius);
  }
  .play {
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 22em) {
    .play > span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  .solid {
    fill: currentColor;
    stroke: none;
  }
  .tools {
    display: grid;
    gap: 0.4em;
    padding-block-start: 0.5em;
  }
  .tools select {
    font: inherit;
    min-block-size: 2rem;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .moments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
  }
  .moments .link {
    padding-block: 0.25em;
  }
  @container (min-width: 37em) {
    .more-media {
      grid-template-columns: repeat(auto-fill, minmax(12rem, 16rem));
    }
  }
  @media print {
    .tools {
      display: none;
    }
    ol figure {
      max-inline-size: 30mm;
    }
  }
`;
