/** How long a browser may take to read a file that it was given, in milliseconds. */
const readWithin = 10_000;

/** Gives the reader a file: their browser saves it, or asks where. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), readWithin);
}
