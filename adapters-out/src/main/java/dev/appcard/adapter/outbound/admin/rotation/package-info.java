/** The rows that a key rotation changes. */
@NullMarked
package dev.appcard.adapter.outbound.admin.rotation;

import org.jspecify.annotations.NullMarked;
