/**
 * Names of keys, as `sendKeys` takes them, and the code points WebDriver has for them.
 * @type {Record<string, number>}
 */
const codePoints = {
  Backspace: 0xe003,
  Tab: 0xe004,
  Enter: 0xe007,
  Shift: 0xe008,
  ShiftLeft: 0xe008,
  ShiftRight: 0xe050,
  Control: 0xe009,
  ControlLeft: 0xe009,
  ControlRight: 0xe051,
  Alt: 0xe00a,
  AltLeft: 0xe00a,
  AltRight: 0xe052,
  Meta: 0xe03d,
  MetaLeft: 0xe03d,
  MetaRight: 0xe053,
  Escape: 0xe00c,
  Space: 0x20,
  PageUp: 0xe00e,
  PageDown: 0xe00f,
  End: 0xe010,
  Home: 0xe011,
  ArrowLeft: 0xe012,
  ArrowUp: 0xe013,
  ArrowRight: 0xe014,
  ArrowDown: 0xe015,
  Insert: 0xe016,
  Delete: 0xe017,
};

/**
 * @param {string} key a name such as `ArrowLeft`, `F2`, `KeyA`, or one character
 * @returns {string} what WebDriver sends for it
 */
export function keyValue(key) {
  const code = codePoints[key];
  if (code !== undefined) return String.fromCodePoint(code);
  const functionKey = /^F([1-9]|1[0-2])$/.exec(key);
  if (functionKey) return String.fromCodePoint(0xe030 + Number(functionKey[1]));
  const plain = /^(?:Key([A-Z])|Digit(\d))$/.exec(key);
  if (plain) return (plain[1]?.toLowerCase() ?? plain[2]) || key;
  if ([...key].length === 1) return key;
  throw new Error(`No such key: ${key}`);
}
