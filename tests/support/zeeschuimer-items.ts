/** Zeeschuimer lines of the real shape with invented people. */
type Item = Record<string, unknown>

export function envelope(platform: string, itemId: string, data: Item, more: Item = {}): string {
  return JSON.stringify({
    nav_index: '1:4:NaN',
    item_id: itemId,
    timestamp_collected: 1_730_000_000_000,
    source_platform: platform,
    source_platform_url: `https://www.${platform}/?msToken=TOKENRAHASIA`,
    source_url: `https://www.${platform}/api/?X-Bogus=TOKENRAHASIA`,
    user_agent: 'Mozilla/5.0 PENGUMPUL',
    id: 7,
    data,
    ...more,
  })
}

export const tiktokPost = (change: Item = {}): Item => ({
  id: '7300000000000000001',
  desc: 'Ayo #nomor2 #nomor2 @calon_dua',
  createTime: 1_729_300_000,
  author: { id: '7158000000000000001', uniqueId: 'sari_w', nickname: 'Sari W' },
  stats: { diggCount: 5, commentCount: 2, shareCount: 0, playCount: 120 },
  textExtra: [{ hashtagName: 'nomor2' }, { hashtagName: 'nomor2' }, { hashtagName: '', userUniqueId: 'calon_dua' }],
  duetInfo: { duetFromId: '0' },
  ...change,
})

export const tiktokComment = (change: Item = {}): Item => ({
  cid: '7300000000000000900',
  aweme_id: '7300000000000000001',
  reply_id: '0',
  create_time: 1_729_300_100,
  text: 'Siap #menang',
  digg_count: 1,
  user: { uid: '7158000000000000002', unique_id: 'budi_s', nickname: 'Budi' },
  share_info: { url: 'https://m.tiktok.com/@sari_w/video/7300000000000000001.html?_d=rahasia', title: 'x' },
  ...change,
})

const xUser = (handle: string, id: string): Item => ({
  user_results: { result: { rest_id: id, legacy: { screen_name: handle, name: handle.toUpperCase() } } },
})

export const xPost = (change: Item = {}, legacy: Item = {}): Item => ({
  __typename: 'Tweet',
  id: 1_800_000_000_000_000_000,
  rest_id: '1800000000000000001',
  core: xUser('SariW', '1500000000000000001'),
  views: { count: '250', state: 'EnabledWithCount' },
  legacy: {
    created_at: 'Sat Oct 19 09:55:33 +0000 2024',
    full_text: 'Pilih @calon_dua #Nomor2',
    conversation_id_str: '1800000000000000001',
    user_id_str: '1500000000000000001',
    favorite_count: 9,
    reply_count: 0,
    retweet_count: 1,
    quote_count: 0,
    entities: { hashtags: [{ text: 'Nomor2' }], user_mentions: [{ screen_name: 'calon_dua' }], urls: [] },
    ...legacy,
  },
  ...change,
})

export const otherXPost = (): Item => ({
  rest_id: '1799999999999999999',
  core: xUser('CalonDua', '1500000000000000009'),
  legacy: { full_text: 'Program kami panjang sekali', entities: {} },
})

export const instagramPost = (change: Item = {}): Item => ({
  id: '3800000000000000001_52000001',
  code: 'DUabcDEfghi',
  user: { id: '52000001', username: 'sari.w', full_name: 'Sari W' },
  owner: { id: '52000001' },
  media_type: 1,
  product_type: 'feed',
  taken_at: 1_729_300_200,
  caption: { pk: '1', text: 'Bersama @calon.dua. #menang2024' },
  like_count: 306,
  comment_count: 37,
  like_and_view_counts_disabled: false,
  top_likers: ['teman.pengumpul'],
  usertags: { in: [{ user: { username: 'tim.dua' } }] },
  ...change,
})
