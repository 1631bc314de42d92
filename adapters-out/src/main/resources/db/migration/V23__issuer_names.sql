-- What the VAN calls a card's issuer, for cards whose code is not in the table of issuers.
--
-- A new column that may be null: nothing is rewritten or scanned. The version before leaves it null, and so do its approvals.

set local lock_timeout = '2s';

alter table payment add column approval_issuer_name varchar(40);

comment on column payment.approval_issuer_name is 'Message1 of the VAN''s answer; null in approvals of earlier versions';
