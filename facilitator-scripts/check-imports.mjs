// Checks who imports whom, and that the check has seen every source file: a cruiser that reads nothing also finds nothing.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const folders = ['server', 'client', 'facilitator-scripts']

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path.replaceAll('\\', '/')] : []
  })
}

const config = await extractConfig(createRequire(import.meta.url).resolve('../.dependency-cruiser.cjs'))
const { output } = await cruise(folders, { ...config.options, ruleSet: config, validate: true }, undefined, {
  tsConfig: extractTsConfig('tsconfig.json'),
})
const seen = new Set(output.modules.map((module) => module.source))
const unseen = folders.flatMap(sources).filter((path) => !seen.has(path))
for (const { from, to, rule } of output.summary.violations)
  console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`)
if (unseen.length > 0) console.error(`Not read: ${unseen.join(', ')}`)
console.log(
  `imports: ${seen.size} modules, ${output.summary.violations.length} violations, ${unseen.length} files not read`,
)
process.exitCode = output.summary.violations.length > 0 || unseen.length > 0 ? 1 : 0
