/** The rows that are moved when keys are turned over. */
@NullMarked
package dev.appcard.adapter.outbound.admin.rotation;

import org.jspecify.annotations.NullMarked;
