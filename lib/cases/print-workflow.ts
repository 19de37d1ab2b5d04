import { STAGES, listSteps } from './workflow'

/**
 * The way of a case as a Mermaid diagram, printed from the table: stages as nodes, actions as arrows. Steps that leave
 * a case where it is are left out.
 */
export function printWorkflow(): string {
  const lines = STAGES.flatMap((stage) => {
    const arrows = new Map<string, string[]>()
    for (const { action, step } of listSteps(stage))
      for (const to of step.to) if (to !== stage) arrows.set(to, [...(arrows.get(to) ?? []), action])
    return [...arrows].map(([to, actions]) => `  ${stage} -->|${actions.join(', ')}| ${to}`)
  })
  return ['flowchart LR', ...lines].join('\n')
}
