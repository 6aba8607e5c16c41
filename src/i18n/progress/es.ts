import { plural } from '../plural.js';
import type { ProgressMessages } from './en.js';

const sessions = plural('es', { one: 'Una sesión', other: '# sesiones' });
const among = plural('es', { one: '# sesión', other: '# sesiones' });
const more = plural('es', { one: 'falta una', other: 'faltan #' });

/** Las palabras para decir hasta dónde ha llegado alguien con un ejercicio. */
export const es: ProgressMessages = {
  lang: 'es',
  title: 'Dónde estás',
  states: { todo: 'por hacer', doing: 'en curso', done: 'hecho', skipped: 'omitido' },
  since: (date) => `desde el ${date}`,
  undo: 'Deshacer',

  sessions: (count, last) => `${sessions(count)}, la última el ${last}`,
  date: 'Fecha',
  amount: 'Hecho',
  effort: 'Esfuerzo',
  reps: (list) => `${list} rep.`,
  sides: { left: (amount) => `izquierda ${amount}`, right: (amount) => `derecha ${amount}` },
  bySession: { reps: 'Repeticiones por sesión', seconds: 'Segundos por sesión' },
  all: (count) => `Todas: ${sessions(count).toLowerCase()}`,

  gate: (done, of, amount, rest) => `${done} de ${among(of)}${amount && ` con ${amount}`}: ${rest}.`,
  more: (count) => more(count),
  met: 'puedes avanzar',
  metIfGood: 'basta, si se ve como debe',

  trouble: {
    forbidden: 'Este navegador no guarda nada aquí: lo que marques vale hasta que salgas de la página.',
    full: 'Ya no queda sitio en este navegador: lo que marques ahora vale hasta que salgas de la página.',
    newer:
      'Lo que hay guardado aquí es de una versión más nueva. Se queda como está, y lo que marques ahora vale hasta que salgas de la página.',
    corrupt:
      'Lo que hay guardado aquí no se puede leer. Se queda como está, y lo que marques ahora vale hasta que salgas de la página.',
    offline: 'No hay conexión: lo que marques se enviará cuando vuelva a haberla.',
  },
};
