import { Button, FileButton, Group, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import * as api from '@/api';
import { say } from '@/shared/ui/notify';
import classes from '../papers.module.css';
import { useWords } from '../words';

type Props = { name: 'logo' | 'seal'; changedAt: string | null | undefined; editable: boolean };

/** The logo or the seal: looked at, chosen, removed. */
export function CompanyPicture({ name, changedAt, editable }: Props) {
  const t = useWords();
  const what = t(`company.${name}`);
  const path = { name };
  const put = useMutation({
    mutationFn: (file: File) =>
      api.op.putCompanyPicture({ path, body: file, headers: { 'Content-Type': file.type }, throwOnError: true }),
    meta: { touches: ['getCompany'] },
  });
  const drop = useMutation({
    ...api.deleteCompanyPictureMutation(),
    meta: { touches: ['getCompany'] },
    onSuccess: () => say(t('company.dropped', { what })),
  });
  return (
    <div className={classes.picture}>
      <Text fw={600}>{what}</Text>
      {changedAt ? (
        <Shown name={name} changedAt={changedAt} label={what} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('company.none')}
        </Text>
      )}
      {editable && (
        <Group gap={8}>
          <FileButton accept="image/png,image/jpeg" onChange={(file) => file && put.mutate(file)}>
            {(props) => (
              <Button variant="default" loading={put.isPending} {...props}>
                {t('company.choose', { what })}
              </Button>
            )}
          </FileButton>
          {changedAt && (
            <Button variant="subtle" color="gray" loading={drop.isPending} onClick={() => drop.mutate({ path })}>
              {t('company.drop', { what })}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

function Shown({ name, changedAt, label }: { name: string; changedAt: string; label: string }) {
  const picture = useQuery({
    queryKey: [{ _id: 'getCompanyPicture' }, name, changedAt],
    queryFn: async () => {
      const { data } = await api.op.getCompanyPicture({ path: { name }, parseAs: 'blob', throwOnError: true });
      return data as unknown as Blob;
    },
    meta: { persist: false },
  });
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!picture.data) return;
    const made = URL.createObjectURL(picture.data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture.data]);
  return address ? <img src={address} alt={label} /> : <div style={{ height: 110 }} />;
}
