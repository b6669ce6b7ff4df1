--liquibase formatted sql
--changeset tagayasu:20261123-52 splitStatements:false

create table paper_print (
    job_id uuid primary key constraint paper_print_job references job on delete cascade,
    content bytea not null,
    made_at timestamptz not null
);
comment on table paper_print is 'Long papers that a job has made, kept for two days';
create index paper_print_made on paper_print (made_at);
