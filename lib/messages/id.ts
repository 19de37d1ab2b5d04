import accounts from './id/accounts.json'
import app from './id/app.json'
import audit from './id/audit.json'
import auth from './id/auth.json'
import cases from './id/cases.json'
import cli from './id/cli.json'
import desk from './id/desk.json'
import detection from './id/detection.json'
import documents from './id/documents.json'
import elections from './id/elections.json'
import errors from './id/errors.json'
import evidence from './id/evidence.json'
import flags from './id/flags.json'
import formats from './id/formats.json'
import help from './id/help.json'
import imports from './id/imports.json'
import intake from './id/intake.json'
import leadership from './id/leadership.json'
import pacts from './id/pacts.json'
import privacy from './id/privacy.json'
import refusals from './id/refusals.json'
import registry from './id/registry.json'
import reminders from './id/reminders.json'
import rulebook from './id/rulebook.json'
import staff from './id/staff.json'
import ui from './id/ui.json'

/** Every sentence people read in Indonesian (source of truth); one file a room. */
export const id = {
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
