/** A KSPAY VAN with its own ledger, written from the public description of the telegram. */
@NullMarked
package dev.appcard.sandbox.van;

import org.jspecify.annotations.NullMarked;
