/** Bytes of the KSPAY telegram: layouts as data, fields counted in bytes, frames. */
@NullMarked
package dev.appcard.sandbox.van.telegram;

import org.jspecify.annotations.NullMarked;
