-- The histories by their age, for forget_history(): without, it reads the whole of them each night where nothing is old.
--
-- Block ranges, since rows are only added: a few pages, whatever there is. Built beside the running gateway, in no transaction.

set lock_timeout = 0;

drop index concurrently if exists payment_history_by_age;
create index concurrently payment_history_by_age on payment_history using brin (at) with (autosummarize = on);

drop index concurrently if exists registration_history_by_age;
create index concurrently registration_history_by_age on registration_history using brin (at) with (autosummarize = on);

reset lock_timeout;
