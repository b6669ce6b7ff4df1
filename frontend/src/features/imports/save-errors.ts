import * as api from '@/api';

/** The faulty rows as a file, byte for byte as the server wrote it: it may be Shift_JIS. */
export async function saveErrors(item: api.Import) {
  const { data } = await api.op.downloadImportErrors({
    path: { id: item.id },
    parseAs: 'blob',
    throwOnError: true,
  });
  const url = URL.createObjectURL(data as unknown as Blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = item.fileName.replace(/(\.[^.]*)?$/, '-errors.csv');
  link.click();
  URL.revokeObjectURL(url);
}
