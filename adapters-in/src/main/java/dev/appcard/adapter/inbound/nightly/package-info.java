/** What runs once a night: jobs that are no rows of the domain (docs/adr/0021-nightly-jobs-by-db-scheduler.md). */
@NullMarked
package dev.appcard.adapter.inbound.nightly;

import org.jspecify.annotations.NullMarked;
