import type { createTranslator } from 'use-intl/core'
import type { id } from '@/lib/messages/id'

/** Translator of the namespace `cli`. */
export type CliWords = ReturnType<typeof createTranslator<typeof id, 'cli'>>
