import cluster from 'node:cluster'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

// Rendering a page keeps one processor busy; one process a processor, at most four, lets an office of twenty wait less.
const most = 4

/** The built server in several processes on one port. Any of them ending by itself ends all: the launcher says so. */
function lead() {
  const count = Number(process.env.NETRA_WEB_PROCESSES) || Math.min(os.availableParallelism(), most)
  let stopping = false
  const stop = () => {
    stopping = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM')
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  cluster.on('exit', (worker, code) => {
    if (!stopping) {
      process.exitCode = code || 1
      stop()
    }
    if (Object.keys(cluster.workers ?? {}).length === 0) process.exit()
  })
  for (let n = 0; n < count; n++) cluster.fork()
}

if (cluster.isPrimary) lead()
else await import(pathToFileURL(path.resolve('server.js')).href)
