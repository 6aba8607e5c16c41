import { css } from 'lit';

/**
 * The public tokens, each with what stands in where a page sets none. The accent leans on the text colour it meets,
 * so that it is dark enough on white and light enough on black without knowing which page it is on.
 */
export const tokens = css`
  .root {
    --_accent: var(--exercise-accent, color-mix(in oklab, #cc4a1e 66%, currentColor));
    --_radius: var(--exercise-radius, 6px);
    --_space: var(--exercise-space, 0.5rem);
    --_focus: var(--exercise-focus, var(--_accent));
    --_line: color-mix(in srgb, currentColor 18%, transparent);
    --_quiet: color-mix(in srgb, currentColor 72%, transparent);
    --_wash: color-mix(in srgb, currentColor 5%, transparent);
  }
`;
