import type * as api from '@/api';

export type StageValues = {
  /** Stays the same while the stage is moved about. */
  key: string;
  id: string | null;
  nameJa: string;
  nameEn: string;
  probability: string | null;
  retired: boolean;
  wasRetired: boolean;
  uses: number;
};

export type ProcessValues = {
  nameJa: string;
  nameEn: string;
  position: number;
  retired: boolean;
  stages: StageValues[];
};

export const newStage = (): StageValues => ({
  key: crypto.randomUUID(),
  id: null,
  nameJa: '',
  nameEn: '',
  probability: null,
  retired: false,
  wasRetired: false,
  uses: 0,
});

export const valuesOf = (process: api.SalesProcess | undefined, position: number): ProcessValues => ({
  nameJa: process?.nameJa ?? '',
  nameEn: process?.nameEn ?? '',
  position: process?.position ?? position,
  retired: process?.retired ?? false,
  stages: process?.stages.map((stage) => ({
    ...stage,
    key: stage.id,
    probability: stage.probability ?? null,
    wasRetired: stage.retired,
  })) ?? [newStage()],
});

export const inputOf = ({ stages, ...process }: ProcessValues): api.SalesProcessInput => ({
  ...process,
  stages: stages.map(({ id, nameJa, nameEn, probability, retired }) => ({ id, nameJa, nameEn, probability, retired })),
});

/** As another one: a process that was deleted comes back with new stages. */
export const copyOf = (values: ProcessValues): api.SalesProcessInput => {
  const input = inputOf(values);
  return { ...input, stages: input.stages.map((stage) => ({ ...stage, id: null })) };
};

/** Stages with deals that this form takes out of use. */
export const staying = (values: ProcessValues) =>
  values.stages.filter((stage) => stage.uses > 0 && stage.retired && !stage.wasRetired);

export function moved<T>(all: readonly T[], from: number, by: number): T[] {
  const next = [...all];
  next.splice(from + by, 0, ...next.splice(from, 1));
  return next;
}
