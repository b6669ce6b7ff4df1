/** The file of the import that is being checked, so that the columns can be laid again without choosing it anew. */
let held: { importId: string; file: File } | undefined;

export const hold = (importId: string, file: File) => {
  held = { importId, file };
};
export const heldFor = (importId: string | undefined) => (held?.importId === importId ? held?.file : undefined);
