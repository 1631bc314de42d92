/**
 * KSNET's KSPAY ({@code docs/telegrams/kspay.md}): its layouts, the telegrams that are sent, and what its answers mean. Begin at
 * {@code KspayVanGateway}.
 */
@NullMarked
package dev.appcard.adapter.outbound.van.kspay;

import org.jspecify.annotations.NullMarked;
