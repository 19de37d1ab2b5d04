import type { id } from './id'
import accounts from './en/accounts.json'
import app from './en/app.json'
import audit from './en/audit.json'
import auth from './en/auth.json'
import cases from './en/cases.json'
import cli from './en/cli.json'
import desk from './en/desk.json'
import detection from './en/detection.json'
import documents from './en/documents.json'
import elections from './en/elections.json'
import errors from './en/errors.json'
import evidence from './en/evidence.json'
import flags from './en/flags.json'
import formats from './en/formats.json'
import help from './en/help.json'
import imports from './en/imports.json'
import intake from './en/intake.json'
import leadership from './en/leadership.json'
import pacts from './en/pacts.json'
import privacy from './en/privacy.json'
import refusals from './en/refusals.json'
import registry from './en/registry.json'
import reminders from './en/reminders.json'
import rulebook from './en/rulebook.json'
import staff from './en/staff.json'
import ui from './en/ui.json'

/** Every sentence people read in English; one file a room. */
export const en: typeof id = {
  accounts,
  app,
  audit,
  auth,
  cases,
  cli,
  desk,
  detection,
  documents,
  elections,
  errors,
  evidence,
  flags,
  formats,
  help,
  imports,
  intake,
  leadership,
  pacts,
  privacy,
  refusals,
  registry,
  reminders,
  rulebook,
  staff,
  ui,
}
