-- A merchant's approvals and cancels in the order in which they happened: GET /v1/transactions reads them page by page.
--
-- Built beside the running gateway, in no transaction. What a run that broke off has left is made anew.

set lock_timeout = 0;

drop index concurrently if exists journal_line_of_merchant;
create index concurrently journal_line_of_merchant on journal_line (merchant_id, at, payment_key, movement) where line = 2;

reset lock_timeout;
