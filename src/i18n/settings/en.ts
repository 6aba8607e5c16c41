/** The words of the settings of a session. English is the source: every other language has the same shape. */
export const en = {
  lang: 'en',
  title: 'Sound and screen',
  sound: 'Sound',
  modes: {
    mix: 'Beside other music',
    duck: 'Over other music, which gets softer',
    solo: 'Instead of other music',
    off: 'Off',
  },
  volume: 'Volume',
  voice: 'Say the steps aloud',
  vibrate: 'Vibrate',
  flash: 'Flash the screen when something begins',
  full: 'Full screen',
  leave: 'Leave full screen',
  small: 'Small window',
  close: 'Close the small window',

  /** What a browser lacks, each in one sentence. */
  lacks: {
    silent: 'This browser makes no sound.',
    locked: 'Nothing is heard until you press a button of the session.',
    dead: 'The sound did not start. Press a button of the session to try again.',
    elsewhere: 'This session is heard in another tab. Press a button of the session to hear it here.',
    modes: 'What happens to other music is up to this browser.',
    speech: 'This browser cannot speak.',
    vibrate: 'This browser cannot vibrate.',
    screen: 'This browser cannot keep the screen on: it may go dark.',
    refused: 'The browser does not keep the screen on now: it may go dark.',
    full: 'There is no full screen here: the browser has none, or the page forbids it.',
    small: 'There is no small window here: the browser has none, or the page forbids it.',
  },
  noVoice: (language: string) => `This device has no voice for this language: ${language}.`,
};

/** What every language file holds. */
export type SettingsMessages = typeof en;
