import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

const config = [
  { ignores: ['.next/**', '.netra/**', 'node_modules/**', 'prisma/generated/**', 'tests/output/**', 'next-env.d.ts'] },
  ...next,
  ...typescript,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['lib/launch/**', 'lib/platform/log.ts', 'lib/cli/**', 'tests/**', 'prisma/**'],
    rules: { 'no-console': 'off' },
  },
]
export default config
