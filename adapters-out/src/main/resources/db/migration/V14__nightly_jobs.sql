-- The nightly jobs: a row each. The table is db-scheduler's, as its documentation gives it for PostgreSQL.
--
-- A new table only. The version before may still be running: it takes no notice of it, and removes old calls each second.

set local lock_timeout = '2s';

create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_beating on scheduled_tasks (last_heartbeat);

comment on table scheduled_tasks is
    'The nightly jobs, one row each, by db-scheduler: written by the application, in no transaction of its other work';
comment on column scheduled_tasks.execution_time is 'when it is due, by the database''s clock';
comment on column scheduled_tasks.picked is 'an instance works on it';
comment on column scheduled_tasks.picked_by is 'that instance: process id @ host';
comment on column scheduled_tasks.last_heartbeat is 'of that instance; when it is a minute old, another takes over';
comment on column scheduled_tasks.consecutive_failures is 'runs in a row that failed, were stopped, or whose instance died';
