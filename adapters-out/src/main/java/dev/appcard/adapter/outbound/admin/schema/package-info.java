/** Migrations by Flyway, and what the application's role may do afterwards. */
@NullMarked
package dev.appcard.adapter.outbound.admin.schema;

import org.jspecify.annotations.NullMarked;
