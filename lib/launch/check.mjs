import './node-version.mjs'
import { ensureInstalled } from './install-dependencies.mjs'
import { runSteps } from './run-steps.mjs'
import { runToEnd } from './run-to-end.mjs'
import { print } from './say.mjs'
import { prepareStateFolder } from './state-folder.mjs'
import { staticSteps } from './static-steps.mjs'

runToEnd(async () => {
  prepareStateFolder()
  await ensureInstalled()
  const { passed, failed } = await runSteps(staticSteps)
  print(`\n${passed} passed, ${failed} failed`)
  return failed ? 1 : 0
})
