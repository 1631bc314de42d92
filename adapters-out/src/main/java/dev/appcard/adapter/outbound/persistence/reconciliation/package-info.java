/** Our side of the comparison with the VAN's books, and what it finds. Plain JDBC: it runs without the server, too. */
@NullMarked
package dev.appcard.adapter.outbound.persistence.reconciliation;

import org.jspecify.annotations.NullMarked;
