/** The tokens of receipts. */
@org.jspecify.annotations.NullMarked
package dev.appcard.adapter.outbound.persistence.receipt;
