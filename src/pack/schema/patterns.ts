/** An opaque slug: no spaces, and none of the characters that end a URL fragment or open markup. */
export const idPattern = '^[^\\s#?/&"\'<>`]{1,200}$';

/** A language tag, loosely after BCP 47. */
export const langPattern = '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$';
