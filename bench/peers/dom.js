/** @typedef {Node | string | undefined | false | null | ''} Child */

/**
 * An element with attributes and children; what is empty is left out.
 * @param {string} tag
 * @param {Record<string, string | boolean | undefined>} attributes
 * @param {...(Child | Child[])} children
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  const filled = children.flat().filter((child) => child !== undefined && child !== false && child !== null);
  element.append(...filled);
  return element;
}
