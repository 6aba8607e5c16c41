/**
 * Text as it can stand between tags on any host: nothing in it is markup, Markdown, an expression of MDX, or a sign of
 * the template languages that pages go through.
 */
export const asText = (text: string): string =>
  straight(text).replaceAll(/[&<>*_`[\]\\~{}|]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** Text as it can stand in an attribute, which some hosts read with less care than a browser. */
export const asAttribute = (text: string): string =>
  straight(text)
    .replaceAll('&', 'and')
    .replaceAll(/["'<>{}]/gu, '')
    .trim();

/** One line, with the quotes of a keyboard: hosts break at blank lines, and at others' quotes. */
const straight = (text: string): string =>
  text
    .replaceAll(/[“”„‟«»]/gu, '"')
    .replaceAll(/[‘’‚‛]/gu, "'")
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** The signs that end an attribute somewhere, or are read as a template. */
const risky = /["'<>{}\s\\^`|]/gu;

/**
 * An address as it can stand in an attribute or in Markdown.
 * @throws RangeError where it has an ampersand, which hosts write in several ways, some of them wrong.
 */
export function asAddress(address: string): string {
  if (address.includes('&'))
    throw new RangeError(`“${address}” has an “&”, which not every host keeps: use an address without one.`);
  return address
    .trim()
    .replaceAll(risky, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'));
}

/** An id behind the `#` of an address. */
export const asFragment = (id: string): string => asAddress(encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '')));

/** A tag with its attributes, those without a value left out; an empty one is there by its name. */
export function open(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (value === undefined) return [];
    return value === '' ? ` ${attribute}` : ` ${attribute}="${value}"`;
  });
  return `<${name}${written.join('')}>`;
}
