import type { CommonMessages } from '../i18n/common/en.js';
import { writeDose } from '../i18n/dose.js';
import type { Gate } from '../pack/types.js';
import { inline, sayList, type Context } from './context.js';

/** When to move on, in words: "2 × 10 each side in 2 sessions: knees stay over the toes". Empty where it says nothing. */
export function gateLine({ sessions = 0, quality, ...dose }: Gate, context: Context<CommonMessages>): string {
  const { messages, locale, units } = context;
  const amount = writeDose(dose, messages.dose, locale, units);
  const looks = sayList(context, quality, inline)?.value ?? '';
  return [messages.gate(amount, sessions), looks].filter(Boolean).join(messages.colon);
}
