/** KSNET's KSPAY: layouts, telegrams, what its answers mean. */
@NullMarked
package dev.appcard.adapter.outbound.van.kspay;

import org.jspecify.annotations.NullMarked;
