/** What has been kept long enough, in PostgreSQL. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.retention;

import org.jspecify.annotations.NullMarked;
