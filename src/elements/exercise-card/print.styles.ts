import { css } from 'lit';

/** On paper everything is open, addresses can be read, and a card fits on a page where it can. */
export const printStyles = css`
  @media print {
    .card {
      --_space: 1.2mm;
      font-size: 9.5pt;
      line-height: 1.35;
      break-inside: avoid-page;
    }
    :is(li, ul[part='fault'], figure, .heading, .variable, .dose > div) {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    .head:has(figure) {
      grid-template-columns: 1fr 60mm;
    }
    .cols:has(> :nth-child(2)) {
      grid-template-columns: 1.15fr 1fr;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      list-style: none;
    }
    .faults {
      columns: 2;
    }
    .ladder label {
      min-block-size: 0;
      padding-block: 0.15em;
    }
    ol > li {
      padding-block: 0;
    }
    .button,
    .moment,
    .actions {
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
  }
`;
