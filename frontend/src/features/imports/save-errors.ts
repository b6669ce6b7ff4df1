import * as api from '@/api';
import { saveFile } from '@/shared/lib/save-file';

/** The faulty rows as a file, in the encoding they came in: it may be Shift_JIS. */
export async function saveErrors(item: api.Import) {
  const { data } = await api.op.downloadImportErrors({
    path: { id: item.id },
    parseAs: 'blob',
    throwOnError: true,
  });
  saveFile(data as unknown as Blob, item.fileName.replace(/(\.[^.]*)?$/, '-errors.csv'));
}
