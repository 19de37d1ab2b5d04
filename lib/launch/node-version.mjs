// Imported first by every entry: modules run in the order of their imports, so an old Node ends here, with a sentence,
// before a newer module can fail with a stack trace. Plain syntax on purpose.
const wanted = [20, 19]
const found = process.versions.node.split('.').map(Number)

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  const english = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  const have = process.versions.node
  process.stderr.write(
    english
      ? 'Netra needs Node 20.19 or newer (24 LTS is recommended), and this is Node ' + have + '.\n'
      : 'Netra memerlukan Node 20.19 atau lebih baru (disarankan 24 LTS), sedangkan yang terpasang adalah Node ' +
          have +
          '.\n',
  )
  process.exit(1)
}
