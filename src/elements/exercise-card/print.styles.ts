import { css } from 'lit';

/** On paper everything is open, addresses can be read, and a card is not torn apart without need. */
export const printStyles = css`
  @media print {
    .card {
      break-inside: avoid-page;
    }
    :is(li, dl, figure, .section) {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      list-style: none;
    }
    .step,
    .actions,
    .moment,
    .tools {
      display: none;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .link {
      color: inherit;
      text-decoration: none;
    }
    .frame img {
      max-block-size: 60mm;
      inline-size: auto;
      max-inline-size: 100%;
    }
  }
`;
