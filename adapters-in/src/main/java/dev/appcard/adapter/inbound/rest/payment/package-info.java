/** The merchant API's payments, in the shape of Toss Payments' core API 2022-11-16. */
@NullMarked
package dev.appcard.adapter.inbound.rest.payment;

import org.jspecify.annotations.NullMarked;
