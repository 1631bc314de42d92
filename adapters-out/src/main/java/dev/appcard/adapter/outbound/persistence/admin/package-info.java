/** What the operator runs beside the gateway, on plain JDBC. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.admin;

import org.jspecify.annotations.NullMarked;
