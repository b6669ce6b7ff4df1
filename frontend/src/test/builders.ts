import type * as api from '@/api';

/** Ids that tell the kind and the number. */
export const id = (kind: number, n: number) => `018f0000-000${kind}-7000-8000-${String(n).padStart(12, '0')}`;
const names = [
  '赤木電機',
  '新栄商事',
  '昭和包装',
  '丸高運輸',
  '富士印刷',
  '協和鋼業',
  '東海水産',
  '髙橋製作所',
  'みなと精密',
  '北陸建設',
];
const owners = ['佐藤 健一', '鈴木 由美', '高橋 翔太'];

/** The n-th account of a list: every field filled as real ones are, a few of them not. */
export const anAccountRow = (n: number, row: Partial<api.AccountRow> = {}): api.AccountRow => ({
  id: id(1, n),
  version: 0,
  code: `C${String(100_000 + n)}`,
  name: n === 1 ? '㈱赤木電機' : `株式会社${names[n % names.length]}${n > 10 ? ` ${n}` : ''}`,
  nameKana: 'アカギデンキ',
  roles: ['customer'],
  industry: ['医療', '建設', '小売', '製造'][n % 4],
  prefecture: '石川県',
  city: n % 3 ? '金沢市' : '小松市',
  address: '本町3-4',
  phone: '076-229-3490',
  ownerName: owners[n % 3],
  rank: n % 9 === 0 ? null : 'ABCDE'[n % 5],
  previousRank: 'ABCDE'[(n + (n % 4 === 0 ? 1 : 0)) % 5],
  rankInherited: false,
  rankOverridden: n % 11 === 0,
  recencyScore: (n % 5) + 1,
  frequencyScore: ((n * 3) % 5) + 1,
  monetaryScore: ((n * 7) % 5) + 1,
  rankPoints: (n % 13) + 3,
  monetary: (n * 137_531) % 6_000_000,
  lastSaleOn: new Date(Date.now() - (n % 90) * 86_400_000).toISOString().slice(0, 10),
  ...row,
});

export const anAccount = (account: Partial<api.Account> = {}): api.Account => ({
  id: id(1, 1),
  version: 3,
  code: 'C100001',
  name: '㈱赤木電機',
  nameKana: 'アカギデンキ',
  nameEn: 'Akagi Electric',
  corporateNumber: '7000012012315',
  hasBranches: true,
  roles: ['customer', 'supplier'],
  industry: '電気機器',
  postalCode: '920-0853',
  prefecture: '石川県',
  city: '金沢市',
  address: '本町3-4',
  building: '赤木ビル5F',
  phone: '076-229-3490',
  fax: '076-229-3491',
  email: 'info@akagi.example.jp',
  website: 'https://akagi.example.jp',
  currency: 'JPY',
  billTo: { id: id(1, 9), code: 'C100009', name: '赤木ホールディングス㈱' },
  ownerId: id(2, 1),
  ownerName: '佐藤 健一',
  note: '受付は総務の中村さん。納品は午前中だけ。',
  externalIds: {},
  rank: {
    rank: 'B',
    previousRank: 'C',
    changedOn: '2026-10-31',
    period: '2026-10',
    inherited: false,
    excluded: false,
    points: 11,
    recencyScore: 5,
    frequencyScore: 4,
    monetaryScore: 2,
    recencyDays: 8,
    frequency: 14,
    monetary: 1_284_500,
  },
  firstSaleOn: '2019-04-02',
  lastSaleOn: '2026-11-02',
  allowed: ['change', 'delete'],
  createdAt: '2026-01-05T01:00:00Z',
  updatedAt: '2026-11-02T05:00:00Z',
  ...account,
});

export const aTrend = (): api.SalesTrend => ({
  months: Array.from({ length: 12 }, (_, i) => ({
    month: `${i === 0 ? 2025 : 2026}-${String(((i + 11) % 12) + 1).padStart(2, '0')}`,
    amount: i === 4 ? -30_000 : 80_000 + ((i * 61) % 7) * 34_000,
    purchases: 3,
    lastYearAmount: 60_000 + ((i * 37) % 5) * 41_000,
  })),
});

export const aSaleRow = (n: number, row: Partial<api.SaleRow> = {}): api.SaleRow => ({
  id: id(4, n),
  version: 0,
  accountId: id(1, 1),
  accountCode: 'C100001',
  accountName: '㈱赤木電機',
  soldOn: `2026-11-${String((n % 20) + 1).padStart(2, '0')}`,
  orderNo: `S-${10_000 + n}`,
  amount: n % 7 === 3 ? -12_800 : 12_800 * n,
  staffName: '佐藤 健一',
  productName: 'LED照明 40形',
  lineCount: (n % 3) + 1,
  ...row,
});

export const aPersonRow = (n: number, row: Partial<api.PersonRow> = {}): api.PersonRow => ({
  id: id(6, n),
  version: 0,
  code: `P${100_000 + n}`,
  name: ['中村 直樹', '小林 由美', '伊藤 拓也'][n % 3]!,
  nameKana: 'ナカムラ ナオキ',
  mobile: '090-1234-5678',
  email: `p${n}@example.jp`,
  ownerName: '佐藤 健一',
  account: { id: id(1, 1), code: 'C100001', name: '㈱赤木電機' },
  department: '総務部',
  title: '課長',
  postPhone: '076-229-3490',
  postCount: 1,
  ...row,
});

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T03:20:00Z`;
export const aTimeline = (): api.TimelinePage => ({
  items: [
    {
      id: id(5, 1),
      at: at(2),
      kind: 'sale',
      verb: 'sold',
      subjectKind: 'sale',
      subjectId: id(4, 1),
      title: 'LED照明 40形',
      detail: { amount: 128_000, orderNo: 'S-10001' },
    },
    {
      id: id(5, 2),
      at: at(1),
      kind: 'rank',
      verb: 'up',
      subjectKind: 'account',
      subjectId: id(1, 1),
      title: '㈱赤木電機',
      detail: { from: 'C', to: 'B' },
    },
    {
      id: id(5, 3),
      at: '2026-10-20T02:11:00Z',
      kind: 'change',
      verb: 'updated',
      actorId: id(2, 1),
      subjectKind: 'account',
      subjectId: id(1, 1),
      title: '㈱赤木電機',
      detail: { phone: { before: null, after: '076-229-3490' } },
    },
    {
      id: id(5, 4),
      at: '2026-10-02T02:11:00Z',
      kind: 'branch',
      verb: 'created',
      subjectKind: 'account',
      subjectId: id(1, 2),
      title: '㈱赤木電機 東京支社',
      detail: {},
    },
  ] as api.TimelineEntry[],
});

export const aCatalogue = (noun = 'account'): api.ConditionCatalogue => ({
  noun,
  fields: [
    { name: 'name', type: 'text', labelJa: '顧客名', labelEn: 'Name', operators: ['contains', 'eq'], options: [] },
    {
      name: 'rank',
      type: 'code',
      labelJa: 'ランク',
      labelEn: 'Rank',
      operators: ['in', 'notIn', 'empty'],
      options: ['ranks'],
    },
    { name: 'owner', type: 'reference', labelJa: '担当', labelEn: 'Owner', operators: ['in', 'eq'], options: ['users'] },
    {
      name: 'lastSaleOn',
      type: 'date',
      labelJa: '最終売上日',
      labelEn: 'Last sale on',
      operators: ['withinDays', 'olderThanDays', 'between'],
      options: [],
    },
    {
      name: 'monetary',
      type: 'number',
      labelJa: '累計購買金額',
      labelEn: 'Monetary',
      operators: ['ge', 'le', 'between'],
      options: [],
    },
    { name: 'phone', type: 'text', labelJa: '電話番号', labelEn: 'Telephone', operators: ['contains'], options: [] },
  ],
  relations: [{ name: 'sales', noun: 'sale' }],
  sorts: ['nameKana', 'rank'],
});

export const aRankHistory = (): api.RankHistoryLine[] =>
  ['B', 'C', 'C', 'D', 'C', 'B'].map((rank, i) => ({
    runId: id(7, i),
    period: `2026-${String(10 - i).padStart(2, '0')}`,
    revision: 1,
    asOf: `2026-${String(10 - i).padStart(2, '0')}-28`,
    at: '2026-11-01T00:00:00Z',
    schemeName: '標準',
    rank,
    overridden: false,
  }));
