import { Button, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import * as api from '@/api';
import { JobProgress } from '@/shared/jobs/job-progress';
import { saveFile } from '@/shared/lib/save-file';
import { asPdf, PrintButton } from '@/shared/ui/print-button';
import { useWords } from '../words';

/** Customers that are printed while one waits; more are printed by a job. */
const atOnce = 200;

/** NEW-12: the packs of all customers as one PDF. */
export function PrintAll({ handover: h }: { handover: api.Handover }) {
  const t = useWords();
  const name = `${t('pack')} ${h.fromName}`;
  if (h.customers > atOnce) return <PrintByJob id={h.id} name={name} />;
  return (
    <PrintButton
      label={t('printAll')}
      name={name}
      print={() => api.op.printHandoverPacks({ path: { id: h.id }, ...asPdf })}
    />
  );
}

function PrintByJob({ id, name }: { id: string; name: string }) {
  const t = useWords();
  const [job, setJob] = useState<string>();
  const begin = useMutation({
    ...api.printHandoverPacksByJobMutation(),
    meta: { touches: [] },
    onSuccess: (made) => setJob(made.id),
  });
  const fetched = useMutation({
    mutationFn: async (printId: string) => (await api.op.getPrint({ path: { id: printId }, ...asPdf })).data,
    meta: { touches: [] },
    onSuccess: (pdf) => {
      saveFile(pdf as unknown as Blob, `${name}.pdf`);
      setJob(undefined);
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        loading={begin.isPending}
        onClick={() => begin.mutate({ path: { id } })}
      >
        {t('printAll')}
      </Button>
      <Modal opened={job !== undefined} onClose={() => setJob(undefined)} title={t('printAll')}>
        {job && <JobProgress jobId={job} onDone={() => fetched.mutate(job)} />}
      </Modal>
    </>
  );
}
