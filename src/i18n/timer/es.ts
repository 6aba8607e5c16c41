import { es as common } from '../common/es.js';
import { plural } from '../plural.js';
import type { TimerMessages } from './en.js';

const steps = plural('es', { one: 'un paso', other: '# pasos' });
const rounds = plural('es', { one: 'una ronda', other: '# rondas' });

export const es: TimerMessages = {
  ...common,
  trouble: 'No se pudo mostrar esta sesión.',
  session: 'Sesión',
  start: 'Empezar',
  pause: 'Pausa',
  resume: 'Seguir',
  done: 'Hecho',
  previous: 'Atrás',
  skip: 'Siguiente',
  restart: 'Repetir paso',
  less: '− 10 s',
  more: '+ 10 s',
  finish: 'Terminar ahora',
  again: 'Hacerla otra vez',
  controls: 'Controles de la sesión',

  kinds: {
    prepare: 'Prepárate',
    work: 'Trabajo',
    rest: 'Descanso',
    switch: 'Cambia de lado',
    cooldown: 'Vuelta a la calma',
  },
  sides: { left: 'lado izquierdo', right: 'lado derecho' },
  roundOf: (index, of) => `ronda ${index} de ${of}`,
  setOf: (index, of) => `serie ${index} de ${of}`,
  rounds: (count) => rounds(count),
  countRound: 'Una ronda más',
  left: (time) => `quedan ${time}`,
  leftAbout: (time) => `quedan ${time}, y tu propio ritmo`,
  takes: (time, open) => (open > 0 ? `${time}, y ${steps(open)} a tu ritmo` : time),
  need: 'Necesitas',
  next: 'Después',
  afterRest: (time) => `Después de ${time} de descanso`,
  last: 'Este es el último paso.',
  easier: 'Más fácil hoy',
  harder: 'Hoy más difícil',
  lessOf: (axis) => `menos ${axis}`,
  moreOf: (axis) => `más ${axis}`,
  planned: 'Como estaba previsto',
  instead: (planned) => `en lugar de ${planned}`,
  paused: 'En pausa',
  away: 'Has estado fuera un rato. Sigue donde estabas o empieza este paso de nuevo.',
  complete: 'Sesión terminada',
  took: (time, count) => `${steps(count)} en ${time}`,
  keys: 'Espacio pausa, N avanza, B vuelve atrás, más y menos cambian el tiempo.',

  ownStep: 'tu paso',
  noStep: 'para empezar',
  pickOne: 'Elige uno',
  byTempo: 'Contar las repeticiones según su tempo',

  whole: 'Toda la sesión',
  over: 'hecho',

  nothing: 'Esta vez no se hizo nada.',
  reps: (list) => `${list} rep.`,
  roundsIn: (count, time) => `${rounds(count)} en ${time}`,
  repsField: 'Repeticiones',
  loadField: (unit) => `Carga, ${unit}`,
  effort: '¿Cuánto te costó en conjunto?',
  effortEnds: ['Muy fácil', 'Todo lo que tenía'],
  note: 'Nota',
  kept: 'Esto se queda en tu navegador.',
  motion: 'Reproducir o detener la imagen',
  undo: 'Deshacer',

  settings: 'Sonido y pantalla',
};
