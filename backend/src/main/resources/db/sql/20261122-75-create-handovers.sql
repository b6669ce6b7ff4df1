--liquibase formatted sql
--changeset tagayasu:20261122-75 splitStatements:false

create table handover (
    id uuid primary key,
    version integer not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    deleted_at timestamptz,
    from_id uuid not null constraint handover_from references app_user,
    to_id uuid not null constraint handover_to references app_user,
    moves_on date not null,
    whole boolean not null,
    note text,
    state text not null constraint handover_state check (state in ('planned', 'done', 'cancelled')),
    done_on date,
    journal_id uuid constraint handover_journal references journal,
    cancelled_by uuid,
    cancelled_at timestamptz,
    stuck_since date,
    watched_on date,
    constraint handover_people check (from_id <> to_id),
    constraint handover_done check ((state = 'done') = (done_on is not null)),
    constraint handover_cancelled check ((state = 'cancelled') = (cancelled_at is not null))
);
comment on column handover.whole is 'All that the predecessor has on the day, not only what was chosen';
comment on column handover.stuck_since is 'The day has come, but the successor had left';
comment on column handover.watched_on is 'When the one who planned it was told of what nobody had touched for 30 days';
create index handover_from on handover (from_id);
create index handover_to on handover (to_id);
create index handover_due on handover (moves_on) where state = 'planned';
create index handover_watch on handover (done_on) where state = 'done' and watched_on is null;
create index handover_created on handover (created_at, id) where deleted_at is null;

create table handover_item (
    id uuid primary key,
    handover_id uuid not null constraint handover_item_handover references handover,
    kind text not null,
    subject_id uuid not null,
    account_id uuid constraint handover_item_account references account on delete cascade,
    label text not null,
    due_on date,
    state text not null constraint handover_item_state check (state in ('open', 'accepted', 'queried', 'gone')),
    answer text,
    answered_by uuid,
    answered_at timestamptz,
    constraint handover_item_once unique (handover_id, kind, subject_id),
    constraint handover_item_answered check ((state in ('accepted', 'queried')) = (answered_at is not null)),
    constraint handover_item_query check (state <> 'queried' or answer <> '')
);
comment on column handover_item.kind is 'account: the customer as such; else what was open there: plan, promise, task, yellow ...';
comment on column handover_item.state is 'gone: somebody else had the customer by then';
create index handover_item_account on handover_item (account_id);

create table former_owner (
    account_id uuid not null constraint former_owner_account references account on delete cascade,
    user_id uuid not null constraint former_owner_user references app_user,
    until_on date not null,
    handover_id uuid not null constraint former_owner_handover references handover,
    primary key (account_id, user_id, until_on)
);
comment on table former_owner is 'Who had a customer in charge until when; stays whoever has it now';
