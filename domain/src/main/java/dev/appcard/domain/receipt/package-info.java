/** The receipt of a payment (매출전표). */
@org.jspecify.annotations.NullMarked
package dev.appcard.domain.receipt;
