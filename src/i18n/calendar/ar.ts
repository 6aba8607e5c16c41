import { ar as common } from '../common/ar.js';
import type { CalendarMessages } from './en.js';

export const ar: CalendarMessages = {
  ...common,
  trouble: 'تعذّر عرض هذا البرنامج.',
  programme: 'البرنامج',
  grid: 'الأيام',

  words: { session: 'تدريب', rest: 'راحة', choice: 'اختيار', test: 'اختبار', learn: 'درس' },
  kinds: { session: 'تدريب', rest: 'راحة', choice: 'اختيارك', test: 'اختبار', learn: 'درس' },
  states: {
    ahead: '',
    today: 'اليوم',
    done: 'تم',
    minimum: 'تمت دقيقتان',
    skipped: 'متروك',
    missed: 'مضى',
    moved: 'مؤجل',
  },
  day: (number) => `اليوم ${number}`,

  asList: 'قائمة',
  asGrid: 'تقويم',
  print: 'اطبع',
  toCalendar: 'أضف إلى تقويمك',
  share: 'شارك',
  data: 'بياناتك',
  summary: 'ما تدربت عليه',
};
