/** What tools put into a block of code that is not the code: numbers of lines, and buttons. */
const beside =
  'button,script,style,.gl,.gutter,.lineno,.linenos,.line-number,.line-numbers,.line-numbers-rows,.ln,.lnt,.rouge-gutter,' +
  '[aria-hidden="true"]';

const lines = new Set(['div', 'p', 'li', 'tr', 'blockquote']);

/** The code of a block as its author typed it: highlighters put elements into it, and some have one for each line. */
export function codeText(source: Element): string {
  const pieces: string[] = [];
  const endLine = (): void => {
    const last = pieces.at(-1);
    if (last !== undefined && !last.endsWith('\n')) pieces.push('\n');
  };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue) pieces.push(node.nodeValue);
    } else if (node instanceof Element) {
      const { localName } = node;
      if (localName === 'br') pieces.push('\n');
      else if (node === source || !node.matches(beside)) {
        const line = lines.has(localName);
        if (line) endLine();
        node.childNodes.forEach(read);
        if (line) endLine();
      }
    }
  };
  read(source);
  return pieces.join('');
}
