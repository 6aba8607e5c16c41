import type { SettingsMessages } from './en.js';

export const de: SettingsMessages = {
  lang: 'de',
  title: 'Ton und Bildschirm',
  sound: 'Ton',
  modes: {
    mix: 'Neben anderer Musik',
    duck: 'Über anderer Musik, die leiser wird',
    solo: 'Statt anderer Musik',
    off: 'Aus',
  },
  volume: 'Lautstärke',
  voice: 'Die Schritte ansagen',
  vibrate: 'Vibrieren',
  flash: 'Den Bildschirm aufleuchten lassen, wenn etwas beginnt',
  full: 'Vollbild',
  leave: 'Vollbild verlassen',
  small: 'Kleines Fenster',
  close: 'Kleines Fenster schließen',

  lacks: {
    silent: 'Dieser Browser gibt keinen Ton von sich.',
    locked: 'Zu hören ist erst etwas, wenn du eine Taste der Einheit drückst.',
    dead: 'Der Ton kam nicht in Gang. Drücke eine Taste der Einheit, um es noch einmal zu versuchen.',
    elsewhere: 'Diese Einheit ist in einem anderen Tab zu hören. Drücke eine Taste der Einheit, um sie hier zu hören.',
    modes: 'Was mit anderer Musik geschieht, bestimmt dieser Browser.',
    speech: 'Dieser Browser kann nicht sprechen.',
    vibrate: 'Dieser Browser kann nicht vibrieren.',
    screen: 'Dieser Browser kann den Bildschirm nicht anlassen: Er kann dunkel werden.',
    refused: 'Der Browser lässt den Bildschirm gerade nicht an: Er kann dunkel werden.',
    full: 'Hier gibt es kein Vollbild: Der Browser hat keines, oder die Seite verbietet es.',
    small: 'Hier gibt es kein kleines Fenster: Der Browser hat keines, oder die Seite verbietet es.',
  },
  noVoice: (language) => `Dieses Gerät hat keine Stimme für diese Sprache: ${language}.`,
};
