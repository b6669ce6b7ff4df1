--liquibase formatted sql
--changeset tagayasu:20261122-32 splitStatements:false

create table mail_out (
    id uuid primary key,
    notice_id uuid not null constraint mail_out_notice references notice,
    to_user_id uuid not null constraint mail_out_user references app_user,
    subject text not null,
    body text not null,
    state text not null constraint mail_out_state check (state in ('off', 'queued', 'sending', 'sent', 'unknown', 'failed')),
    attempts integer not null default 0,
    created_at timestamptz not null,
    due_at timestamptz not null,
    sending_at timestamptz,
    sent_at timestamptz,
    problem text,
    deleted_at timestamptz,
    constraint mail_out_once unique (notice_id)
);
comment on column mail_out.state is 'off: written while no mail server was named; unknown: the dialogue broke, it may have gone out';
comment on column mail_out.deleted_at is 'Never set: every list asks for it';
create index mail_out_due on mail_out (due_at) where state = 'queued';
create index mail_out_sending on mail_out (sending_at) where state = 'sending';
create index mail_out_list on mail_out (created_at, id);
