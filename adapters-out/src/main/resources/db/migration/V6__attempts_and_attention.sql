-- An attempt keeps the store id that it was sent with; a payment that a person has to look at is marked.
--
-- New columns that may be null: nothing is rewritten or scanned. The version before may still be running: what it writes
-- leaves both as they are. It takes no mark off, so a payment that it ends may keep one.

set local lock_timeout = '2s';

alter table payment
    add column attempt_store_id varchar(10),
    add column needs_attention  varchar(32);

comment on column payment.attempt_store_id is
    'the merchant''s id at the VAN as the approval telegram had it; cancels name the same. Null before the attempt, and '
    'where a version before this column made it: then the merchant''s own';
comment on column payment.needs_attention is
    'why a person has to look at it, beside the state, which goes on as it would without; null: nobody has to. It goes '
    'when the state ends by itself';
