import { z } from 'zod'
import { isDay } from '@/lib/platform/day'

/**
 * Building blocks for the schemas of forms. Messages are keys of `errors.field.*`; the door turns them into words.
 */
export const field = {
  /** Required text, trimmed. */
  text: (max = 200) => z.string('required').trim().min(1, 'required').max(max, 'tooLong'),
  /** Optional text; empty when left out. */
  optional: (max = 2000) => z.string().trim().max(max, 'tooLong').default(''),
  day: () => z.string('required').trim().refine(isDay, 'day'),
  optionalDay: () => z.union([z.literal(''), z.string().trim().refine(isDay, 'day')]).default(''),
  time: () =>
    z
      .string('required')
      .trim()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'),
  /** Local date and time of an `<input type="datetime-local">`. */
  dateTime: () =>
    z
      .string('required')
      .trim()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'dateTime')
      .refine((value) => isDay(value.slice(0, 10)), 'dateTime'),
  id: () => z.uuid('choose'),
  version: () => z.coerce.number('required').int().min(1),
  choice: <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, 'choose'),
  /** A checkbox: true when ticked. */
  tick: () =>
    z
      .union([z.literal('on'), z.literal('')])
      .optional()
      .transform((value) => value === 'on'),
  /** Zero or more choices of one name. */
  list: (max = 200) =>
    z.preprocess(
      (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
      z.array(z.string().trim().max(500, 'tooLong')).max(max, 'tooMany'),
    ),
}
