/** Whether a phone can dial it: 「電話なし」 is a remark. */
export const callable = (number: string | null | undefined): number is string =>
  (number?.normalize('NFKC').match(/\d/g)?.length ?? 0) >= 3;
