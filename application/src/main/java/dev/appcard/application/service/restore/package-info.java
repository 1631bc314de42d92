/** Recovery after a restore. Wired by hand, as it runs without a container. */
@NullMarked
package dev.appcard.application.service.restore;

import org.jspecify.annotations.NullMarked;
