import { plural } from '../plural.js';
import type { DataMessages } from './en.js';

export const es: DataMessages = {
  lang: 'es',
  title: 'Tus datos',
  close: 'Cerrar',
  colon: ': ',

  keeps: {
    browser:
      'Lo que marcas, entrenas y anotas en este sitio se queda en este navegador y no va a ninguna otra parte. Un navegador puede borrarlo si pasas un tiempo sin venir, así que llévatelo contigo.',
    page: 'Lo que marcas, entrenas y anotas aquí lo guarda este sitio.',
    forbidden:
      'Este navegador no deja que el sitio guarde nada: lo que marcas, entrenas y anotas se pierde al cerrar la página.',
    full: 'En este navegador ya no queda sitio: lo nuevo se pierde al cerrar la página. Lo que ya estaba guardado se queda.',
    newer:
      'Una versión más nueva de esta página ha guardado en este navegador más de lo que aquí se puede mostrar. No se sobrescribe nada.',
    corrupt:
      'Parte de lo que había en este navegador no se pudo leer y quedó aparte. Todo lo demás sigue en este navegador.',
    offline: 'No hay conexión: lo nuevo se queda en este navegador y llegará más tarde a este sitio.',
  },

  save: 'Guardar en un archivo',
  saveAbout: 'Todo en un solo archivo que es tuyo.',
  bring: 'Traer un archivo',
  bringAbout: 'De otro navegador o de otro dispositivo. Antes ves qué cambia.',
  erase: 'Borrar todo',
  eraseAbout: 'Todo lo que hay guardado en este sitio. Puedes deshacerlo mientras esta página siga abierta.',
  undo: 'Deshacer',

  preview: 'Qué cambia con este archivo',
  changes: {
    added: plural('es', { one: 'una entrada nueva', other: '# entradas nuevas' }),
    newer: plural('es', { one: 'una más nueva en el archivo', other: '# más nuevas en el archivo' }),
    known: plural('es', { one: 'una que ya está aquí', other: '# que ya están aquí' }),
    lost: plural('es', {
      one: 'una se va: en el archivo está deshecha',
      other: '# se van: en el archivo están deshechas',
    }),
    unknown: plural('es', {
      one: 'una es para una versión más nueva de esta página, y se guarda para ella',
      other: '# son para una versión más nueva de esta página, y se guardan para ella',
    }),
    refused: plural('es', { one: 'una no se puede leer', other: '# no se pueden leer' }),
  },
  apply: 'Traer',
  cancel: 'Cancelar',
  nothingNew: 'En este archivo no hay nada que no esté ya aquí.',

  problems: {
    'not-json': 'Este archivo no se guardó aquí: no se puede leer nada en él. No ha cambiado nada.',
    'not-progress': 'Este archivo no se guardó aquí. No ha cambiado nada.',
    newer:
      'Este archivo es de una versión más nueva que esta página. Vuelve a cargar la página e inténtalo otra vez. No ha cambiado nada.',
    unreadable: 'No se pudo abrir este archivo. No ha cambiado nada.',
  },

  said: {
    saved: (name) => `Tu navegador lo guarda como ${name}.`,
    nothing: 'Todavía no hay nada guardado.',
    applied: 'Ya está aquí.',
    erased: 'Borrado.',
    undone: 'Ha vuelto.',
    failed: 'No ha funcionado. Inténtalo más tarde.',
  },
};
