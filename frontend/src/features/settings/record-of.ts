const nouns = { accounts: 'account', persons: 'person', sales: 'sale', users: 'user' } as const;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const address = new RegExp(`/(${Object.keys(nouns).join('|')})/(${uuid})`, 'i');

/** Which record an address of one of our pages shows. */
export function recordOf(text: string): { noun: string; id: string } | undefined {
  const found = address.exec(text);
  return found
    ? { noun: nouns[found[1]!.toLowerCase() as keyof typeof nouns], id: found[2]!.toLowerCase() }
    : undefined;
}
