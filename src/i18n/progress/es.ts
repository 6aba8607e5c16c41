import { plural } from '../plural.js';
import type { ProgressMessages } from './en.js';

const sessions = plural('es', { one: 'Una sesión', other: '# sesiones' });
const among = plural('es', { one: '# sesión', other: '# sesiones' });
const more = plural('es', { one: 'falta una', other: 'faltan #' });
const left = plural('es', { one: 'Queda una pregunta', other: '# preguntas como mucho' });

/** Las palabras para decir hasta dónde ha llegado alguien con un ejercicio. */
export const es: ProgressMessages = {
  lang: 'es',
  title: 'Dónde estás',
  states: { todo: 'por hacer', doing: 'en curso', done: 'hecho', skipped: 'omitido' },
  since: (date) => `desde el ${date}`,
  undo: 'Deshacer',
  data: 'Tus datos',

  place: 'Encuentra tu paso',
  ask: (name, amount) => (amount ? `¿Puedes hacer «${name}» así: ${amount}?` : `¿Te sale bien «${name}»?`),
  left: (count) => left(count),
  yes: 'Sí',
  no: 'Todavía no',
  yourStep: (name, first) =>
    first ? `Tu paso es «${name}»: empieza aquí.` : `Tu paso es «${name}». Lo anterior cuenta como hecho.`,
  keep: 'Guardarlo',
  cancel: 'Cancelar',

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

  kept: 'Esto se queda en tu navegador.',
  trouble: {
    forbidden: 'Este navegador no deja que la página guarde nada: esto se pierde al cerrarla.',
    full: 'En este navegador ya no queda sitio: esto se pierde al cerrar la página.',
    newer: 'Una versión más nueva de esta página ha guardado en este navegador más de lo que aquí se puede mostrar.',
    corrupt: 'Parte de lo que había en este navegador no se pudo leer y quedó aparte. Lo que digas ahora se guarda.',
    offline: 'No hay conexión: esto se enviará más tarde.',
  },
};
