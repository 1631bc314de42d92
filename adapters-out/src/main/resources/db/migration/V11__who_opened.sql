-- Who opened a payment, so that the same opening within a minute is the same payment.
--
-- A new column that may be null: nothing is rewritten or scanned. What the version before opens leaves it null, and is never
-- taken for the same opening.

set local lock_timeout = '2s';

alter table payment add column opened_by varchar(64);

comment on column payment.opened_by is
    'digest of the API key that opened it and, with the client key, of the caller''s address; only to be compared. Null: without '
    'a window, or by an earlier version';
