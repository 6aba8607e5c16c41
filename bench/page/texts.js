/**
 * The texts of a tree in their order; white space between elements is none.
 * @param {Node} root
 * @returns {Text[]}
 */
export function textNodes(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) found.push(/** @type {Text} */ (walker.currentNode));
  return found.filter(({ data }) => data.trim() !== '');
}

/**
 * A template that has lost its texts, and the texts.
 * @param {HTMLTemplateElement} template
 */
export function emptied(template) {
  const nodes = textNodes(template.content);
  const texts = nodes.map(({ data }) => data);
  for (const node of nodes) node.data = '-';
  return { template, texts };
}

/**
 * @param {Node} root a copy of an emptied template
 * @param {readonly string[]} texts
 */
export function fill(root, texts) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let next = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue === '-') node.nodeValue = texts[next++] ?? '';
  }
}

/**
 * The place of a text, white space aside.
 * @param {readonly string[]} texts
 * @param {string} text
 */
export function placeOf(texts, text) {
  const place = texts.findIndex((each) => each.trim() === text);
  if (place < 0) throw new Error(`No text of the card says “${text}”.`);
  return place;
}
