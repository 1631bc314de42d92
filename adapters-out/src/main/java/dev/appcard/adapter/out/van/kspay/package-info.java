/** KSNET's KSPAY: layouts, telegrams, what its answers mean. */
@NullMarked
package dev.appcard.adapter.out.van.kspay;

import org.jspecify.annotations.NullMarked;
