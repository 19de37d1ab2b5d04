import { describe, expect, it } from 'vitest'

import { parseAccountReference } from '@/lib/registry/parse-account-reference'
import { parsePostLink } from '@/lib/registry/parse-post-link'
import type { SocialPlatform } from '@/lib/registry/social-platform'

describe('parseAccountReference', () => {
  it.each<[string, SocialPlatform | null, string, string, string | null]>([
    ['@Sari.W', 'instagram', 'instagram sari.w', 'https://www.instagram.com/Sari.W/', null],
    [
      'https://www.instagram.com/sari.w/?igsh=MzRlODBiNWFlZA==',
      null,
      'instagram sari.w',
      'https://www.instagram.com/sari.w/',
      null,
    ],
    ['instagram.com/sari.w', null, 'instagram sari.w', 'https://www.instagram.com/sari.w/', null],
    [
      'https://m.facebook.com/Sari.Wulandari.7?mibextid=ZbWKwL',
      null,
      'facebook sariwulandari7',
      'https://www.facebook.com/Sari.Wulandari.7',
      null,
    ],
    [
      'https://www.facebook.com/profile.php?id=100012345678901&sk=about',
      null,
      'facebook 100012345678901',
      'https://www.facebook.com/profile.php?id=100012345678901',
      '100012345678901',
    ],
    [
      'https://web.facebook.com/people/Sari-W/61550000000001/',
      null,
      'facebook 61550000000001',
      'https://www.facebook.com/profile.php?id=61550000000001',
      '61550000000001',
    ],
    ['https://www.tiktok.com/@sari_w?_t=8abc&_r=1', 'tiktok', 'tiktok sari_w', 'https://www.tiktok.com/@sari_w', null],
    ['https://twitter.com/SariW?s=20&t=abc', 'x', 'x sariw', 'https://x.com/SariW', null],
    ['https://www.youtube.com/@SariVlog', null, 'youtube sarivlog', 'https://www.youtube.com/@SariVlog', null],
    [
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      null,
      'youtube UCabcdefghijklmnopqrstuv',
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      'UCabcdefghijklmnopqrstuv',
    ],
    ['https://www.threads.net/@sari.w?xmt=AQG', null, 'threads sari.w', 'https://www.threads.net/@sari.w', null],
    [
      'https://bsky.app/profile/Sari.bsky.social',
      null,
      'bluesky sari.bsky.social',
      'https://bsky.app/profile/Sari.bsky.social',
      null,
    ],
    ['@sari@mastodon.example.id', null, 'mastodon sari@mastodon.example.id', 'https://mastodon.example.id/@sari', null],
    [
      'https://mastodon.example.id/@sari',
      null,
      'mastodon sari@mastodon.example.id',
      'https://mastodon.example.id/@sari',
      null,
    ],
  ])('reads %s', (written, platform, key, url, stableId) => {
    const result = parseAccountReference(written, platform)
    if (!result.ok) throw new Error(result.problem.code)
    expect([
      `${result.account.platform} ${result.account.handleKey}`,
      result.account.url,
      result.account.stableId,
    ]).toEqual([key, url, stableId])
  })

  it.each<[string, SocialPlatform | null, string]>([
    ['sari.w', null, 'account.platform'],
    ['sari wulandari', 'instagram', 'account.handle'],
    ['sari-w', 'x', 'account.handle'],
    ['https://vm.tiktok.com/ZSabc/', 'tiktok', 'account.shortLink'],
    ['https://www.facebook.com/share/1AbCdE/', 'facebook', 'account.shortLink'],
    ['https://www.instagram.com/p/CabcdefGHIJ/', 'instagram', 'account.notProfile'],
    ['https://x.com/home', 'x', 'account.notProfile'],
    ['https://www.tiktok.com/@sari', 'instagram', 'account.wrongPlatform'],
    ['https://user:pass@instagram.com/sari', null, 'link.invalid'],
    ['https://instagram.com.jahat.example/sari', 'instagram', 'account.wrongPlatform'],
    ['javascript:alert(1)', 'instagram', 'account.handle'],
    ['', 'instagram', 'account.handle'],
  ])('explains %s', (written, platform, code) => {
    expect(parseAccountReference(written, platform)).toMatchObject({ ok: false, problem: { code } })
  })
})

describe('parsePostLink', () => {
  it.each([
    [
      'https://www.instagram.com/reel/CabcdefGHIJ/?igsh=rahasia',
      'instagram CabcdefGHIJ',
      'https://www.instagram.com/p/CabcdefGHIJ/',
      null,
    ],
    [
      'https://www.instagram.com/sari.w/p/CabcdefGHIJ/',
      'instagram CabcdefGHIJ',
      'https://www.instagram.com/p/CabcdefGHIJ/',
      'sari.w',
    ],
    [
      'https://www.tiktok.com/@sari_w/video/7288995634328177926?is_from_webapp=1&sender_device=pc',
      'tiktok 7288995634328177926',
      'https://www.tiktok.com/@sari_w/video/7288995634328177926',
      'sari_w',
    ],
    [
      'https://twitter.com/SariW/status/1711652255336743414?s=20',
      'x 1711652255336743414',
      'https://x.com/SariW/status/1711652255336743414',
      'SariW',
    ],
    [
      'https://x.com/i/web/status/1711652255336743414',
      'x 1711652255336743414',
      'https://x.com/i/web/status/1711652255336743414',
      null,
    ],
    [
      'https://youtu.be/dQw4w9WgXcQ?si=rahasia',
      'youtube dQw4w9WgXcQ',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      null,
    ],
    [
      'https://www.youtube.com/shorts/dQw4w9WgXcQ',
      'youtube dQw4w9WgXcQ',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      null,
    ],
    [
      'https://www.facebook.com/sari.w/posts/pfbid02abcDEF?__cft__[0]=rahasia',
      'facebook pfbid02abcDEF',
      'https://www.facebook.com/sari.w/posts/pfbid02abcDEF',
      'sari.w',
    ],
    [
      'https://m.facebook.com/story.php?story_fbid=1234567890&id=100012345678901&mibextid=x',
      'facebook 1234567890',
      'https://www.facebook.com/story.php?story_fbid=1234567890&id=100012345678901',
      '100012345678901',
    ],
    [
      'https://www.facebook.com/groups/kota/permalink/1234567890/',
      'facebook 1234567890',
      'https://www.facebook.com/groups/kota/posts/1234567890',
      null,
    ],
    [
      'https://www.threads.com/@sari.w/post/Cabcdef123?xmt=x',
      'threads Cabcdef123',
      'https://www.threads.net/@sari.w/post/Cabcdef123',
      'sari.w',
    ],
    [
      'https://bsky.app/profile/sari.bsky.social/post/3kabcdefghi2x',
      'bluesky 3kabcdefghi2x',
      'https://bsky.app/profile/sari.bsky.social/post/3kabcdefghi2x',
      'sari.bsky.social',
    ],
    [
      'https://mastodon.example.id/@sari/111222333444555666',
      'mastodon 111222333444555666',
      'https://mastodon.example.id/@sari/111222333444555666',
      'sari@mastodon.example.id',
    ],
  ])('reads %s', (written, key, url, handle) => {
    const result = parsePostLink(written)
    if (!result.ok) throw new Error(result.problem.code)
    expect([`${result.link.platform} ${result.link.itemId}`, result.link.url, result.link.handle]).toEqual([
      key,
      url,
      handle,
    ])
    expect(result.link.url).not.toMatch(/rahasia|igsh|mibextid/)
  })

  it.each([
    ['bukan tautan', 'link.invalid'],
    ['ftp://x.com/a/status/1711652255336743414', 'link.invalid'],
    ['https://berita.example.id/artikel/1', 'link.platform'],
    ['https://www.instagram.com/sari.w/', 'link.notPost'],
    ['https://vt.tiktok.com/ZSabc/', 'link.shortLink'],
    ['https://x.com/' + 'a'.repeat(3000), 'link.invalid'],
    ['https://x.com/%E0%A4%A/status/1711652255336743414', 'link.invalid'],
  ])('explains %s', (written, code) => {
    expect(parsePostLink(written)).toMatchObject({ ok: false, problem: { code } })
  })
})
