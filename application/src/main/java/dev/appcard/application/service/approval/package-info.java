/** Use cases: a payment is confirmed and approved. Reached through the inbound ports of the same name. */
@NullMarked
package dev.appcard.application.service.approval;

import org.jspecify.annotations.NullMarked;
