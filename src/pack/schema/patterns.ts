/** An opaque slug: no spaces or control characters, and none that would end a URL's fragment or open markup. */
export const idPattern = '^[^\\s\\x00-\\x1f\\x7f\\ud800-\\udfff#?/&"\'<>`]{1,200}$';

/** A language tag, loosely after BCP 47. */
export const langPattern = '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$';
