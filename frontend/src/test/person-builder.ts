import type * as api from '@/api';
import { id } from './builders';

export const aPerson = (person: Partial<api.Person> = {}): api.Person => ({
  id: id(6, 1),
  version: 1,
  code: 'P100001',
  name: '小林 由美',
  nameKana: 'コバヤシ ユミ',
  familyName: '小林',
  givenName: '由美',
  familyKana: 'コバヤシ',
  givenKana: 'ユミ',
  mobile: '090-1234-5678',
  email: 'yumi@example.jp',
  ownerName: '佐藤 健一',
  staff: [],
  posts: [
    {
      id: id(8, 1),
      version: 0,
      personId: id(6, 1),
      account: { id: id(1, 1), code: 'C100001', name: '㈱赤木電機' },
      department: '総務部',
      title: '課長',
      startedOn: '2023-04-01',
      current: true,
    },
  ],
  allowed: ['change', 'delete'],
  createdAt: '2026-01-05T01:00:00Z',
  updatedAt: '2026-01-05T01:00:00Z',
  ...person,
});
