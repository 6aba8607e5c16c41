import type { SettingsMessages } from './en.js';

export const es: SettingsMessages = {
  lang: 'es',
  title: 'Sonido y pantalla',
  sound: 'Sonido',
  modes: {
    mix: 'Junto a otra música',
    duck: 'Sobre otra música, que baja',
    solo: 'En lugar de otra música',
    off: 'Sin sonido',
  },
  volume: 'Volumen',
  voice: 'Decir los pasos en voz alta',
  vibrate: 'Vibrar',
  flash: 'Iluminar la pantalla cuando algo empieza',
  full: 'Pantalla completa',
  leave: 'Salir de la pantalla completa',
  small: 'Ventana pequeña',
  close: 'Cerrar la ventana pequeña',

  lacks: {
    silent: 'Este navegador no emite sonido.',
    locked: 'No se oye nada hasta que pulses un botón de la sesión.',
    dead: 'El sonido no empezó. Pulsa un botón de la sesión para volver a intentarlo.',
    elsewhere: 'Esta sesión se oye en otra pestaña. Pulsa un botón de la sesión para oírla aquí.',
    modes: 'Lo que pase con otra música depende de este navegador.',
    speech: 'Este navegador no puede hablar.',
    vibrate: 'Este navegador no puede vibrar.',
    screen: 'Este navegador no puede mantener la pantalla encendida: puede apagarse.',
    refused: 'El navegador no mantiene ahora la pantalla encendida: puede apagarse.',
    full: 'Aquí no hay pantalla completa: el navegador no la tiene o la página la prohíbe.',
    small: 'Aquí no hay ventana pequeña: el navegador no la tiene o la página la prohíbe.',
  },
  noVoice: (language) => `Este dispositivo no tiene voz para este idioma: ${language}.`,
};
