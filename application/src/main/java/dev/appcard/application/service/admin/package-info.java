/** The administration's use cases. Wired by hand, as no container is there; not part of the WAR. */
@NullMarked
package dev.appcard.application.service.admin;

import org.jspecify.annotations.NullMarked;
